"""The parts of build-name-lists."""
