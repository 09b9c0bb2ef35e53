package attacked.target;

public interface Target {}
