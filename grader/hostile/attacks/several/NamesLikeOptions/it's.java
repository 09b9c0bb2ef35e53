class its {}
