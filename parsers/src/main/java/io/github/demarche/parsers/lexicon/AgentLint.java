package io.github.demarche.parsers.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.AgentDictionary.Agent;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import io.github.demarche.parsers.lexicon.LintReport.Place;
import java.util.Map;

/** Looks at dictionaries of agents: phrases that stand twice, and plurals that have another code than their singular. */
final class AgentLint implements LintRule<Dictionaries> {
    @Override
    public void check(Dictionaries dictionaries, LintReport report) {
        ImmutableList<AgentDictionary> all = dictionaries.of(AgentDictionary.class);
        Map<String, Agent> written = AgentForms.of(all).written();
        for (AgentDictionary dictionary : all) {
            for (Agent agent : dictionary.agents()) {
                agent.phrases().forEach(phrase -> duplicate(phrase, agent, written, report));
                agent.plurals().forEach(plural -> plural(plural, agent, written, report));
            }
        }
    }

    private static void duplicate(String phrase, Agent agent, Map<String, Agent> written, LintReport report) {
        Agent counted = written.get(Agent.key(phrase));
        if (counted == null || counted.equals(agent)) {
            return;
        }
        boolean same = counted.code().equals(agent.code());
        String message = same
                ? "stands twice, with the same code"
                : "stands twice with different codes: [" + counted.code() + "] of the last entry counts, not ["
                        + agent.code() + "]";
        report.add(
                same ? Severity.NOTE : Severity.WARNING,
                "DUPLICATE_PHRASE",
                place(agent),
                phrase,
                message,
                place(counted));
    }

    private static void plural(String plural, Agent agent, Map<String, Agent> written, LintReport report) {
        Agent other = written.get(Agent.key(plural));
        if (other == null || other.equals(agent)) {
            return;
        }
        boolean same = other.code().equals(agent.code());
        String of = agent.phrases().get(0);
        String message = same
                ? "is a plural that " + of + " has by itself"
                : "is [" + other.code() + "], and its singular " + of + " is [" + agent.code() + "]";
        report.add(
                same ? Severity.NOTE : Severity.WARNING,
                "SINGULAR_PLURAL",
                place(other),
                plural,
                message,
                place(agent));
    }

    private static Place place(Agent agent) {
        return new Place(agent.file(), agent.line());
    }
}
