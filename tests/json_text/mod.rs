//! JSON as text. Goldens are compared byte by byte, so they must not go through a parser that
//! forgets how a number was written and in which order fields stood.

/// How long a value may be that is written on one line.
const LINE: usize = 100;

/// The same JSON without the white space outside strings.
pub(crate) fn compact(text: &str) -> String {
    let mut compact = String::with_capacity(text.len());
    let mut inside = Inside::default();
    for character in text.chars() {
        let in_string = inside.string_before(character);
        if in_string || !matches!(character, ' ' | '\t' | '\n' | '\r') {
            compact.push(character);
        }
    }
    compact
}

/// Compact JSON with line breaks and indents, in its own order; what is short stays on one line.
pub(crate) fn pretty(compact: &str) -> String {
    let mut text = String::with_capacity(compact.len().saturating_mul(2));
    write(compact, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &str, depth: usize, out: &mut String) {
    let inner = value.get(1..value.len().saturating_sub(1)).unwrap_or_default();
    let container = value.starts_with(['{', '[']) && !inner.is_empty();
    if !container {
        out.push_str(value);
        return;
    }
    let (open, close) = (value.chars().next(), value.chars().next_back());
    if value.chars().nth(LINE).is_none() {
        write_on_one_line(value, out);
        return;
    }
    let deeper = depth.saturating_add(1);
    out.extend(open);
    for (position, part) in split(inner, ',').into_iter().enumerate() {
        out.push_str(if position == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(deeper));
        let value = match value.starts_with('{').then(|| split(part, ':')).as_deref() {
            Some([name, ..]) => {
                out.push_str(name);
                out.push_str(": ");
                part.get(name.len().saturating_add(1)..).unwrap_or_default()
            }
            _ => part,
        };
        write(value, deeper, out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.extend(close);
}

fn write_on_one_line(value: &str, out: &mut String) {
    let mut inside = Inside::default();
    for character in value.chars() {
        let in_string = inside.string_before(character);
        match character {
            _ if in_string => out.push(character),
            ',' | ':' => out.extend([character, ' ']),
            '{' => out.push_str("{ "),
            '}' => out.push_str(if out.ends_with("{ ") { "}" } else { " }" }),
            _ => out.push(character),
        }
    }
}

/// Cuts at each separator that is in no string and in no inner array or object.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut inside = Inside::default();
    let mut depth = 0_i32;
    let mut start = 0;
    for (position, character) in text.char_indices() {
        if inside.string_before(character) {
            continue;
        }
        match character {
            '{' | '[' => depth = depth.saturating_add(1),
            '}' | ']' => depth = depth.saturating_sub(1),
            _ if character == separator && depth == 0 => {
                parts.extend(text.get(start..position));
                start = position.saturating_add(separator.len_utf8());
            }
            _ => {}
        }
    }
    parts.extend(text.get(start..));
    parts
}

/// Whether a place in the text is inside a string.
#[derive(Default)]
struct Inside {
    string: bool,
    escape: bool,
}

impl Inside {
    /// Whether this character belongs to a string, its quotes included.
    fn string_before(&mut self, character: char) -> bool {
        let was = self.string;
        match character {
            _ if self.escape => self.escape = false,
            '\\' if self.string => self.escape = true,
            '"' => self.string = !self.string,
            _ => {}
        }
        was || self.string
    }
}
