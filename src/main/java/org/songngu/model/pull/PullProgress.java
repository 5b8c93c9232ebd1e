package org.songngu.model.pull;

/** Hears how a pull goes on; called from several threads at once. */
public interface PullProgress {
    /** Hears nothing. */
    PullProgress SILENT = new PullProgress() {
        @Override
        public void begins(long bytes) {}

        @Override
        public void came(long bytes) {}

        @Override
        public void says(String line) {}
    };

    /** So much is to be fetched; 0 if that is not known. */
    void begins(long bytes);

    /** So many more bytes are there; a negative number if some have to be fetched again. */
    void came(long bytes);

    /** Something a person may want to know. */
    void says(String line);
}
