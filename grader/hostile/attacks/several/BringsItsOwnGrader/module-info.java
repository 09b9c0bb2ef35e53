module own {}
