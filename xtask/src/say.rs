//! The lines that tell the user what is being done. They go to standard error, in order with what
//! the called tools say there.

/// A step that takes time or changes the machine.
pub fn step(text: &str) {
    eprintln!("==> {text}");
}

/// A remark that belongs to the step before it.
pub fn note(text: &str) {
    eprintln!("    {text}");
}
