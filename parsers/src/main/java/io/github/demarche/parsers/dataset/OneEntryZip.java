package io.github.demarche.parsers.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A zip that is read for one file, and refuses another behind it: two files are two datasets. */
final class OneEntryZip extends ZipInputStream {
    private String chosen = "";
    private boolean looked;

    private OneEntryZip(InputStream in) {
        // Names of files are in any encoding, and this one takes them all.
        super(in, StandardCharsets.ISO_8859_1);
    }

    /** Returns the zip's file, positioned at its begin; directories and what macOS adds do not count. */
    static OneEntryZip open(InputStream in) throws IOException {
        OneEntryZip zip = new OneEntryZip(in);
        for (ZipEntry entry = zip.next(); entry != null; entry = zip.next()) {
            if (isData(entry)) {
                zip.chosen = entry.getName();
                return zip;
            }
        }
        throw new IOException("the zip holds no file");
    }

    /** Returns the next entry; what cannot be had without the zip's directory, at its end, is refused with a way out. */
    private ZipEntry next() throws IOException {
        try {
            return getNextEntry();
        } catch (ZipException | IllegalArgumentException odd) {
            throw new IOException("the zip cannot be read as it stands (" + odd.getMessage() + "); unpack it", odd);
        }
    }

    private static boolean isData(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count < 0 && !chosen.isEmpty() && !looked) {
            looked = true;
            refuseOthers();
        }
        return count;
    }

    private void refuseOthers() throws IOException {
        for (ZipEntry entry = next(); entry != null; entry = next()) {
            if (isData(entry)) {
                throw new IOException("the zip holds several files, of which only the first, " + chosen
                        + ", was read; unpack it and name " + entry.getName() + " by itself");
            }
        }
    }
}
