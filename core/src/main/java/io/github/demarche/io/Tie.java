package io.github.demarche.io;

import java.time.LocalDate;

/** One row of a relational event table: who to whom on what day, of what type, and how much it weighs. */
record Tie(LocalDate day, String sender, String receiver, String type, double weight) {}
