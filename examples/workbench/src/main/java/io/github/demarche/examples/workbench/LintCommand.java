package io.github.demarche.examples.workbench;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.LintFinding;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What in dictionaries and lexicons does not act as it is written. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Looks through dictionaries of PETRARCH and TABARI, and lexicon files of Demarche, for what does not act"
                    + " as it is written: shadowed entries, dates that overlap, senses that are never reached, lines that"
                    + " no grammar fits.",
            "Findings are printed as file:line SEVERITY RULE: message; what stands in several files is looked at"
                    + " together. Lexicon files are looked at as they lie over the lexicon that ships.",
            "The exit code is 1 if there is an ERROR, or with --strict a WARNING."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche lint Phoenix.Countries.actors.txt Phoenix.agents.txt CAMEO.2.0.txt",
            "  demarche lint --actors my-actors.txt --discards stop.txt",
            "  demarche lint --strict my-words.txt",
            "  demarche lint --standard"
        })
final class LintCommand implements Callable<Integer> {
    private static final int FOUND = 1;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Lexicon files, and dictionaries whose lines tell their kind.")
    List<String> files = List.of();

    @Option(names = "--actors", paramLabel = "FILE", description = "A dictionary of actors.")
    List<String> actors = List.of();

    @Option(names = "--agents", paramLabel = "FILE", description = "A dictionary of agents.")
    List<String> agents = List.of();

    @Option(names = "--verbs", paramLabel = "FILE", description = "A dictionary of verbs.")
    List<String> verbs = List.of();

    @Option(names = "--issues", paramLabel = "FILE", description = "A dictionary of issues.")
    List<String> issues = List.of();

    @Option(names = "--discards", paramLabel = "FILE", description = "A list of discards.")
    List<String> discards = List.of();

    @Option(names = "--standard", description = "Look through the lexicon that ships as well.")
    boolean standard;

    @Option(names = "--strict", description = "Fail for a WARNING too.")
    boolean strict;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        LintSubjects subjects = subjects();
        if (subjects.isEmpty()) {
            throw new ParameterException(line, "name files to look through, or --standard");
        }
        List<LintFinding> findings = subjects.findings();
        PrintWriter out = line.getOut();
        findings.forEach(finding -> out.println(subjects.line(finding)));
        out.flush();
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        findings.forEach(finding -> severities.merge(finding.severity(), 1, Integer::sum));
        summary(findings, severities, line.getErr());
        boolean fails = severities.containsKey(Severity.ERROR) || (strict && severities.containsKey(Severity.WARNING));
        return fails ? FOUND : ExitCode.OK;
    }

    private LintSubjects subjects() throws IOException {
        LintSubjects.Builder subjects = new LintSubjects.Builder(standard);
        for (String file : files) {
            subjects.add(file);
        }
        for (String file : actors) {
            subjects.dictionary(file, dictionary -> subjects.dictionaries.addActors(dictionary));
        }
        for (String file : agents) {
            subjects.dictionary(file, dictionary -> subjects.dictionaries.addAgents(dictionary));
        }
        for (String file : verbs) {
            subjects.dictionary(file, dictionary -> subjects.dictionaries.addVerbs(dictionary));
        }
        for (String file : issues) {
            subjects.dictionary(file, dictionary -> subjects.dictionaries.addIssues(dictionary));
        }
        for (String file : discards) {
            subjects.dictionary(file, dictionary -> subjects.dictionaries.addDiscards(dictionary));
        }
        return subjects.build();
    }

    private static void summary(List<LintFinding> findings, Map<Severity, Integer> severities, PrintWriter err) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : ImmutableList.copyOf(Severity.values())) {
            int count = severities.getOrDefault(severity, 0);
            counts.add(count + " " + Ascii.toLowerCase(severity.name()) + (count == 1 ? "" : "s"));
        }
        err.println(String.join(", ", counts));
        Map<String, Integer> rules = new TreeMap<>();
        findings.forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
        if (!rules.isEmpty()) {
            err.println("by rule: "
                    + rules.entrySet().stream()
                            .map(rule -> rule.getKey() + " " + rule.getValue())
                            .collect(Collectors.joining(", ")));
        }
        err.flush();
    }
}
