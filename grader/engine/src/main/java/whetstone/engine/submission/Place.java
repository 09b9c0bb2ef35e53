package whetstone.engine.submission;

/** A place that holds a submission, or should: the file name it goes by, and how to read it. */
record Place(String fileName, Handin.Reading reading) {

    static Place refused(String fileName, Refused why) {
        return new Place(fileName, () -> {
            throw why;
        });
    }
}
