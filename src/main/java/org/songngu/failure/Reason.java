package org.songngu.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words: Java's own message is often only the file's name once more. */
public final class Reason {
    private Reason() {}

    public static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof NoSuchFileException) {
            return "no such file";
        } else if (failure instanceof FileAlreadyExistsException already) {
            return already.getFile() + " is a file, not a folder";
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason().strip();
        }
        return failure.getMessage() == null
                ? failure.toString()
                : failure.getMessage().strip();
    }
}
