package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** A dictionary of agents, read. Immutable. */
final class AgentDictionary implements Dictionary {
    private final String file;
    private final ImmutableList<Agent> agents;
    private final ImmutableList<LexiconIssue> issues;

    AgentDictionary(String file, ImmutableList<Agent> agents, ImmutableList<LexiconIssue> issues) {
        this.file = file;
        this.agents = agents;
        this.issues = issues;
    }

    /**
     * One entry.
     *
     * @param written the phrase as the file has it, with its substitution sets
     * @param phrases what the phrase stands for, with single blanks between the words: several with a substitution set
     * @param plurals its plurals, given or made; none for {@code {}}
     * @param code {@code ~MIL} or {@code IGO~}, the mark standing for the actor's code
     */
    record Agent(
            String file,
            int line,
            String written,
            ImmutableList<String> phrases,
            ImmutableList<String> plurals,
            boolean pluralsGiven,
            String code) {
        /** Returns what phrases are alike by: PETRARCH and TABARI know no case. */
        static String key(String phrase) {
            return phrase.toUpperCase(Locale.ROOT);
        }
    }

    /** Returns the entries in the order of the file. */
    ImmutableList<Agent> agents() {
        return agents;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public ImmutableList<LexiconIssue> issues() {
        return issues;
    }

    @Override
    public DictionaryCounts counts() {
        return DictionaryCounts.builder().agentPhrases(agents.size()).build();
    }
}
