package io.github.demarche.io;

import java.time.LocalDate;

/** One row of a relational event table; hostile is as the sign of the weight says, or the event where it has none. */
record Tie(LocalDate day, String sender, String receiver, String type, double weight) {}
