package org.songngu.summarize;

/** A way to compare the candidates with each other, and with a query. */
interface Comparison {
    /** What stands for it in a signature. */
    String label();

    Likeness likeness();

    /** How near each candidate is to the query, from 0 to 1. */
    double[] nearnessTo(String query);
}
