"""Getting the papers ready: which applications, and each as a helper sheet, box by box."""
