"""Case files: what one person answered, sealed with a key that only her browser keeps."""
