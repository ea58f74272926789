package io.github.demarche.examples.workbench;

import com.google.common.collect.ImmutableList;
import io.github.demarche.parsers.dataset.DatasetFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Which inputs are read as texts and coded events, and which as event data.
 *
 * @param documents text files, and JSON Lines of texts or events
 * @param datasets files of event data
 */
record ChainInputs(ImmutableList<String> documents, ImmutableList<DatasetSource.Dataset> datasets) {

    /** Sorts inputs; {@code named} says that the form of all was given, so that all are event data. */
    static ChainInputs sort(List<String> names, DatasetSource source, Inputs inputs, boolean named) throws IOException {
        for (String name : names) {
            Inputs.check(name);
        }
        ImmutableList.Builder<String> documents = ImmutableList.builder();
        ImmutableList.Builder<String> datasets = ImmutableList.builder();
        for (String name : names) {
            if (named || isDataset(name, source, inputs)) {
                datasets.add(name);
            } else {
                documents.add(name);
            }
        }
        return new ChainInputs(documents.build(), source.open(datasets.build()));
    }

    /** Demarche's own lines may stand among texts, one document a line, where no form of event data is in question. */
    private static boolean isDataset(String name, DatasetSource source, Inputs inputs) throws IOException {
        Optional<DatasetFormat> format = source.detect(name).format();
        return format.isPresent() && (format.get() != DatasetFormat.JSONL || !inputs.holdsJsonLines(name));
    }

    /** Returns the names of the files of event data. */
    ImmutableList<String> names() {
        return datasets.stream().map(DatasetSource.Dataset::name).collect(ImmutableList.toImmutableList());
    }
}
