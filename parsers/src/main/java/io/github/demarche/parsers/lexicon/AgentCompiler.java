package io.github.demarche.parsers.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.parsers.lexicon.AgentDictionary.Agent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles dictionaries of agents into entries {@code agent CODE} of the lexicon's roles. */
final class AgentCompiler {
    private AgentCompiler() {}

    /** Adds the entries of the dictionaries, of which the last wins, to {@code entries}. */
    static void compile(
            ImmutableList<AgentDictionary> dictionaries, int layer, ImmutableList.Builder<LexiconEntry> entries) {
        ImmutableMap<String, Agent> counted = AgentForms.of(dictionaries).counted();
        Map<Agent, List<String>> forms = new LinkedHashMap<>();
        for (AgentDictionary dictionary : dictionaries) {
            dictionary.agents().forEach(agent -> forms.put(agent, new ArrayList<>()));
        }
        counted.forEach((form, agent) ->
                forms.computeIfAbsent(agent, key -> new ArrayList<>()).add(Ascii.toLowerCase(form)));
        forms.forEach((agent, words) -> {
            if (!words.isEmpty()) {
                LexiconEntry.Property line =
                        new LexiconEntry.Property("word", ImmutableList.copyOf(words), agent.line());
                entries.add(new LexiconEntry(
                        "roles", "agent", agent.code(), ImmutableList.of(line), agent.file(), agent.line(), layer));
            }
        });
    }
}
