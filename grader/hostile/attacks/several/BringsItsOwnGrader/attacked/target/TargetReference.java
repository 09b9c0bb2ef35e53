package attacked.target;

public class TargetReference {}
