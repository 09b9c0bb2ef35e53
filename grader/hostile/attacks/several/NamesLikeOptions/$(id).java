class id {}
