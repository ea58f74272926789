package io.github.demarche.io;

/** Thrown by strict reading at the first line that cannot be read as it stands. */
public final class JsonLinesException extends RuntimeException {

    private final LineIssue issue;

    JsonLinesException(LineIssue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    /** Returns what was wrong, and where. */
    public LineIssue issue() {
        return issue;
    }
}
