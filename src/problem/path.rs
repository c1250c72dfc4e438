//! Where a value stands, kept as a chain of borrowed steps: it costs nothing until a problem is told.

/// A place in a document: the steps from the root to a value.
#[derive(Debug, Clone, Copy)]
pub struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'p> {
    Root,
    Key(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    /// The document itself.
    pub const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    /// The value of a field.
    #[must_use]
    pub const fn key(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Step::Key(name) }
    }

    /// The entry of a list, counted from 0.
    #[must_use]
    pub const fn index(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Step::Index(index) }
    }

    /// The name of the field that it ends in; `""` for an entry and for the root.
    #[must_use]
    pub const fn field(&self) -> &'p str {
        match self.step {
            Step::Key(name) => name,
            Step::Root | Step::Index(_) => "",
        }
    }

    /// The JSON Pointer (RFC 6901): `/cart/lines/0/price`, and `""` for the root.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut steps = Vec::new();
        let mut here = Some(self);
        while let Some(path) = here {
            steps.push(path.step);
            here = path.parent;
        }
        let mut text = String::new();
        for step in steps.iter().rev() {
            match step {
                Step::Root => {}
                Step::Key(name) => push_token(&mut text, name),
                Step::Index(index) => push_token(&mut text, &index.to_string()),
            }
        }
        text
    }
}

/// A pointer made of plain tokens, for places in the program document.
#[must_use]
pub fn pointer(tokens: &[&str]) -> String {
    let mut text = String::new();
    for token in tokens {
        push_token(&mut text, token);
    }
    text
}

/// The longest name that is told in full: a problem must not carry a megabyte back.
const MOST_CHARACTERS: usize = 200;

fn push_token(text: &mut String, token: &str) {
    text.push('/');
    for character in token.chars().take(MOST_CHARACTERS) {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            other => text.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tilde_and_slash_are_escaped_in_this_order() {
        let list = Path::ROOT.key("a/b~1");
        assert_eq!(list.index(3).pointer(), "/a~1b~01/3");
        assert_eq!(Path::ROOT.pointer(), "");
    }
}
