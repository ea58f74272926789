package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.util.Optional;

/** How a file is packed, by its first bytes. */
enum Wrapping {
    GZIP("gzip", "1F8B"),
    ZIP("zip", "504B0304"),
    EMPTY_ZIP("zip without a file", "504B0506"),
    SPLIT_ZIP("zip of several parts", "504B0708"),
    BZIP2("bzip2", "425A68??314159265359"),
    XZ("xz", "FD377A585A00"),
    ZSTD("zstd", "28B52FFD"),
    SEVEN_ZIP("7z", "377ABCAF271C");

    /** So many bytes tell all. */
    static final int LONGEST = 10;

    private static final ImmutableList<Wrapping> ALL = ImmutableList.copyOf(values());

    private final String shown;
    private final String begin;

    Wrapping(String shown, String begin) {
        this.shown = shown;
        this.begin = begin;
    }

    /** Returns how a file is packed that begins so, if it is. */
    static Optional<Wrapping> of(byte[] head) {
        String found = BaseEncoding.base16().encode(head);
        return ALL.stream().filter(one -> one.begins(found)).findFirst();
    }

    private boolean begins(String found) {
        if (found.length() < begin.length()) {
            return false;
        }
        for (int at = 0; at < begin.length(); at++) {
            if (begin.charAt(at) != '?' && begin.charAt(at) != found.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return shown;
    }
}
