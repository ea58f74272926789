package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.parsers.lexicon.AgentDictionary.Agent;
import java.util.LinkedHashMap;
import java.util.Map;

/** All phrases and plurals of dictionaries of agents, each with the entry that counts for it. */
final class AgentForms {
    private final Map<String, Agent> written = new LinkedHashMap<>();
    private final Map<String, Agent> made = new LinkedHashMap<>();

    private AgentForms() {}

    static AgentForms of(ImmutableList<AgentDictionary> dictionaries) {
        AgentForms forms = new AgentForms();
        for (AgentDictionary dictionary : dictionaries) {
            for (Agent agent : dictionary.agents()) {
                agent.phrases().forEach(phrase -> forms.written.put(Agent.key(phrase), agent));
                agent.plurals().forEach(plural -> forms.made.put(Agent.key(plural), agent));
            }
        }
        return forms;
    }

    /** Returns the last entry of each form; a plural that stands as a phrase of its own is that phrase. */
    ImmutableMap<String, Agent> counted() {
        Map<String, Agent> all = new LinkedHashMap<>(made);
        all.putAll(written);
        return ImmutableMap.copyOf(all);
    }

    /** Returns the last entry that has the phrase itself, by its key. */
    ImmutableMap<String, Agent> written() {
        return ImmutableMap.copyOf(written);
    }
}
