//! Files: what they are by their content, then by their name, then by what the host declares.

mod base64;
mod kinds;

use super::code::IssueCode;
use super::finding::Finding;
use crate::json::{Choice, Given, document};
use crate::regulations::forms::{FileAsked, FileType};

document! {
    /// What is known of a file; the file itself never leaves the page for this.
    pub struct FileGiven<'a> {
        /// Its name.
        pub name: Given<'a> = "name",
        /// The type that the host declares; often empty.
        pub declared: Option<Given<'a>> = "type",
        /// Bytes.
        pub size: u32 = "size",
        /// The first 64 bytes, or all of a shorter file, in base64.
        pub head: Given<'a> = "head",
        /// The last 2,048 bytes, or all of a shorter file, in base64.
        pub tail: Option<Given<'a>> = "tail",
    }
}

/// The type of a file, and what is to be said of it. Its content decides; a name that ends as that of another
/// type, or without such an end another type declared by the host, is a warning.
///
/// ```
/// use huiji::application::documents::{FileGiven, file};
/// use huiji::json::Given;
/// use huiji::regulations::forms::{FileAsked, FileType};
///
/// let asked = FileAsked { types: vec![FileType::Pdf], most_bytes: 1_000, most: 1 };
/// let given = |name: &'static str, head: &'static str| FileGiven {
///     name: Given(name.into()), declared: None, size: 100, head: Given(head.into()), tail: None,
/// };
/// let (kind, findings) = file(&given("licence.pdf", "JVBERi0xLjc="), &asked); // %PDF-1.7
/// assert_eq!((kind, findings.len()), (Some(FileType::Pdf), 0));
/// let (kind, findings) = file(&given("licence.pdf", "/9j/4A=="), &asked);
/// assert_eq!((kind, findings[0].code.as_str()), (Some(FileType::Jpeg), "file.type"));
/// ```
#[must_use]
pub fn file(file: &FileGiven<'_>, asked: &FileAsked) -> (Option<FileType>, Vec<Finding>) {
    let mut findings = Vec::new();
    let kind = if file.size == 0 {
        tell(&mut findings, Finding::error(IssueCode::FileEmpty));
        None
    } else {
        read(file, asked, &mut findings)
    };
    (kind, findings)
}

fn read(file: &FileGiven<'_>, asked: &FileAsked, findings: &mut Vec<Finding>) -> Option<FileType> {
    if file.size > asked.most_bytes {
        let finding = Finding::error(IssueCode::FileTooLarge).with("most", u64::from(asked.most_bytes));
        tell(findings, finding.with("size", u64::from(file.size)));
    }
    let head = base64::decoded(&file.head.0).unwrap_or_default();
    if head.is_empty() {
        tell(findings, Finding::error(IssueCode::FileUnread));
        return None;
    }
    let content = kinds::by_content(&head);
    let known = content.and_then(FileType::of_word);
    if !known.is_some_and(|known| asked.types.contains(&known)) {
        let mut finding =
            Finding::error(IssueCode::FileType).with_known(&|place| asked.types.get(place).map(|known| known.word()));
        if let Some(content) = content {
            finding = finding.with("type", content);
        }
        tell(findings, finding);
    }
    if let Some(content) = content {
        let by_name = kinds::by_name(&file.name.0);
        let by_host = file.declared.as_ref().and_then(|declared| kinds::by_declaration(&declared.0));
        let code = if by_name.is_some() { IssueCode::FileExtension } else { IssueCode::FileDeclared };
        if by_name.or(by_host).is_some_and(|told| told != content) {
            tell(findings, Finding::warning(code).with("type", content));
        }
    }
    if known == Some(FileType::Pdf)
        && let Some(tail) = &file.tail
    {
        let code = match base64::decoded(&tail.0) {
            None => Some(IssueCode::FileUnread),
            Some(tail) => kinds::names_encryption(&tail).then_some(IssueCode::FileEncrypted),
        };
        if let Some(code) = code {
            tell(findings, Finding::warning(code));
        }
    }
    known
}

#[inline(never)] // It is called at many places.
fn tell(findings: &mut Vec<Finding>, finding: Finding) {
    findings.push(finding);
}
