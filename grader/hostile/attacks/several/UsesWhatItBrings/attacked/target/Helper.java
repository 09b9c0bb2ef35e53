package attacked.target;

final class Helper {}
