package io.github.demarche.examples.workbench;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.lexicon.LintFinding;
import io.github.demarche.parsers.lexicon.LintFinding.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
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
            "Findings are printed as file:line SEVERITY RULE: message, the errors of all files first; what stands in"
                    + " several files is looked at together. Lexicon files are looked at as they lie over the lexicon that"
                    + " ships.",
            "ERROR: a line is not used, or against what it says. WARNING: it changes what is coded in a way that its"
                    + " writer may not mean. NOTE: it is untidy.",
            "The exit code is 1 if there is an ERROR, or with --strict a WARNING."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  demarche lint Phoenix.Countries.actors.txt Phoenix.agents.txt CAMEO.2.0.txt",
            "  demarche lint --actors my-actors.txt --discards stop.txt",
            "  demarche lint --least ERROR CAMEO.2.0.txt",
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

    @Option(
            names = "--least",
            paramLabel = "SEVERITY",
            description = "Print no finding below this severity, one of ${COMPLETION-CANDIDATES}; default"
                    + " ${DEFAULT-VALUE}. The summary counts them all.")
    Severity least = Severity.NOTE;

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
        findings.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .sorted(Comparator.comparing(LintFinding::severity))
                .forEach(finding -> out.println(subjects.line(finding)));
        out.flush();
        Map<Severity, Map<String, Integer>> rules = new EnumMap<>(Severity.class);
        for (LintFinding finding : findings) {
            rules.computeIfAbsent(finding.severity(), severity -> new TreeMap<>())
                    .merge(finding.rule(), 1, Integer::sum);
        }
        summary(rules, line.getErr());
        boolean fails = rules.containsKey(Severity.ERROR) || (strict && rules.containsKey(Severity.WARNING));
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

    /** One line a severity, worst first: how many findings, and how many of each rule. */
    private static void summary(Map<Severity, Map<String, Integer>> rules, PrintWriter err) {
        for (Severity severity : ImmutableList.copyOf(Severity.values())) {
            Map<String, Integer> counts = rules.getOrDefault(severity, Map.of());
            int sum = counts.values().stream().mapToInt(count -> count).sum();
            String name = Ascii.toLowerCase(severity.name()) + (sum == 1 ? "" : "s");
            String each = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(rule -> rule.getKey() + " " + rule.getValue())
                    .collect(Collectors.joining(", "));
            err.println(sum + " " + name + (each.isEmpty() ? "" : ": " + each));
        }
        err.flush();
    }
}
