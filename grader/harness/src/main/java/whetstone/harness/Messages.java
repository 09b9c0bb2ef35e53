package whetstone.harness;

/** The codecs of the messages: messages are values like any other. */
final class Messages {
    static final Codec REQUEST = Codec.of(Request.class);
    static final Codec REPLY = Codec.of(Reply.class);

    private Messages() {}
}
