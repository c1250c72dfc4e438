//! JSON as it can be written: fields in any order or twice, numbers in any spelling, white space and
//! escapes where chance puts them.

use crate::chance::Chance;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    /// Written as it stands: a number, a word, a host's own data.
    Raw(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

pub(crate) fn raw(text: &str) -> Json {
    Json::Raw(text.to_owned())
}

pub(crate) fn number(number: i64) -> Json {
    Json::Raw(number.to_string())
}

pub(crate) fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

pub(crate) fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

impl Json {
    /// The same object with a further field.
    pub(crate) fn with(mut self, name: &str, value: Json) -> Json {
        self.fields().push((name.to_owned(), value));
        self
    }

    /// The fields of an object.
    pub(crate) fn fields(&mut self) -> &mut Vec<(String, Json)> {
        match self {
            Self::Object(fields) => fields,
            other => panic!("no object: {other:?}"),
        }
    }

    pub(crate) fn shuffle(&mut self, chance: &mut Chance) {
        match self {
            Self::Object(fields) => {
                chance.shuffle(fields);
                fields.iter_mut().for_each(|(_, value)| value.shuffle(chance));
            }
            Self::List(entries) => entries.iter_mut().for_each(|entry| entry.shuffle(chance)),
            Self::Raw(_) | Self::Text(_) => {}
        }
    }

    /// Every place in the value, itself first, each with the name of the field that leads to it.
    pub(crate) fn places(&self) -> Vec<(Vec<usize>, String)> {
        let mut places = Vec::new();
        self.collect(&mut Vec::new(), "", &mut places);
        places
    }

    fn collect(&self, here: &mut Vec<usize>, name: &str, places: &mut Vec<(Vec<usize>, String)>) {
        places.push((here.clone(), name.to_owned()));
        let mut go = |index: usize, name: &str, value: &Json| {
            here.push(index);
            value.collect(here, name, places);
            here.pop();
        };
        match self {
            Self::List(entries) => entries.iter().enumerate().for_each(|(index, entry)| go(index, "", entry)),
            Self::Object(fields) => fields.iter().enumerate().for_each(|(index, (name, value))| go(index, name, value)),
            Self::Raw(_) | Self::Text(_) => {}
        }
    }

    /// What stands at a place.
    pub(crate) fn at(&mut self, place: &[usize]) -> &mut Json {
        let Some((first, rest)) = place.split_first() else { return self };
        match self {
            Self::List(entries) => entries[*first].at(rest),
            Self::Object(fields) => fields[*first].1.at(rest),
            other => panic!("nothing in {other:?}"),
        }
    }
}

/// How a text is written down.
#[derive(Debug)]
pub(crate) struct Spelling {
    pub(crate) spaces: bool,
    pub(crate) escapes: bool,
}

impl Spelling {
    /// Mostly plain, as `JSON.stringify` writes.
    pub(crate) fn by(chance: &mut Chance) -> Self {
        Self { spaces: chance.percent(15), escapes: chance.percent(12) }
    }

    pub(crate) fn write(&self, value: &Json, chance: &mut Chance) -> Vec<u8> {
        let mut out = String::new();
        self.value(value, chance, &mut out);
        out.into_bytes()
    }

    fn value(&self, value: &Json, chance: &mut Chance, out: &mut String) {
        self.space(chance, out);
        match value {
            Json::Raw(text) => out.push_str(text),
            Json::Text(text) => self.text(text, chance, out),
            Json::List(entries) => {
                out.push('[');
                for (index, entry) in entries.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    self.value(entry, chance, out);
                }
                out.push(']');
            }
            Json::Object(fields) => {
                out.push('{');
                for (index, (name, value)) in fields.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    self.space(chance, out);
                    self.text(name, chance, out);
                    self.space(chance, out);
                    out.push(':');
                    self.value(value, chance, out);
                }
                out.push('}');
            }
        }
        self.space(chance, out);
    }

    fn space(&self, chance: &mut Chance, out: &mut String) {
        if self.spaces && chance.percent(30) {
            out.push_str(chance.pick(&[" ", "\n", "\t", "\r\n", "  "]));
        }
    }

    fn text(&self, text: &str, chance: &mut Chance, out: &mut String) {
        out.push('"');
        for character in text.chars() {
            match character {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '/' if self.escapes => out.push_str("\\/"),
                _ if character < ' ' || (self.escapes && chance.percent(10)) => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        out.push_str(&format!("\\u{unit:04x}"));
                    }
                }
                _ => out.push(character),
            }
        }
        out.push('"');
    }
}
