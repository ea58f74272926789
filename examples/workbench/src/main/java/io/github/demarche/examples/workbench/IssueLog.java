package io.github.demarche.examples.workbench;

import java.io.PrintWriter;

/** Writes issues to standard error as they come, and at the end how much was read and found. */
final class IssueLog {
    private final PrintWriter err;
    private int documents;
    private int events;
    private int links;
    private int issues;

    IssueLog(PrintWriter err) {
        this.err = err;
    }

    /** Counts a document, and writes its issues as {@code file:offset code message}. */
    void document(String origin, Coded coded) {
        documents++;
        events += coded.events().size();
        links += coded.links().size();
        coded.issues().forEach(issue -> issue(origin + ":" + issue.offset(), issue.code() + " " + issue.message()));
    }

    void issue(String place, String message) {
        issues++;
        err.println(place + " " + message.replaceAll("\\s+", " "));
    }

    void event() {
        events++;
    }

    void link() {
        links++;
    }

    void summary() {
        err.println(count(documents, "document") + ", " + count(events, "event") + ", " + count(links, "link") + ", "
                + count(issues, "issue"));
        err.flush();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
