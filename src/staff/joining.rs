//! What a manager says about somebody who begins to work here.

use super::{Department, NewStaff, Role, passwords};
use crate::secrets::{self, Hasher};
use crate::text::CleanText;
use crate::web::{Fields, Wrong};
use crate::words::{Language, Message};

/// What colleagues may speak, as ISO codes.
pub const SPEAKS: [&str; 15] =
    ["en", "de", "ar", "pl", "es", "pt", "fr", "it", "vi", "tr", "so", "uk", "ja", "ko", "zh"];

/// Somebody who joins, with their secrets as typed.
pub struct Joining {
    new: NewStaff,
    password: String,
    pin: Option<String>,
}

impl Joining {
    /// What the form says, or all that is wrong with it.
    pub fn parse(fields: &Fields, house: &str) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let name = name(fields, &mut wrong);
        let login = login(fields, &mut wrong);
        let roles: Vec<Role> = fields.all("roles").filter_map(Role::parse).collect();
        if roles.is_empty() {
            wrong.push(Wrong::new("roles-runner", Message::new("team-wrong-roles")));
        }
        let department = Department::parse(fields.get("department"));
        if department.is_none() {
            let choose = Message::new("team-wrong-department");
            wrong.push(Wrong::new("department-housekeeping", choose));
        }
        let extension = extension(fields, &mut wrong);
        let names = [name.as_str(), login.as_str(), house];
        let password =
            keep(&mut wrong, passwords::password("password", fields.get("password"), &names));
        let pin = Some(fields.get("pin").trim()).filter(|pin| !pin.is_empty());
        let pin = pin.map(|pin| keep(&mut wrong, passwords::pin("pin", pin)));
        let (Some(department), true) = (department, wrong.is_empty()) else {
            return Err(wrong);
        };
        let speaks = SPEAKS.iter().filter(|code| fields.all("speaks").any(|it| it == **code));
        let new = NewStaff {
            given_name: given(&name),
            name,
            login,
            password_hash: None,
            pin_hash: None,
            roles,
            department,
            extension,
            speaks: speaks.map(ToString::to_string).collect(),
            language: fields.parse("language").unwrap_or(Language::En),
            works_until: None,
        };
        Ok(Self { new, password, pin })
    }

    /// The first manager of a new house, who then asks the others in.
    pub fn founder(fields: &Fields, house: &str, language: Language) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let name = name(fields, &mut wrong);
        let login = login(fields, &mut wrong);
        let names = [name.as_str(), login.as_str(), house];
        let typed = fields.get("password");
        let password = keep(&mut wrong, passwords::password("password", typed, &names));
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let new = NewStaff {
            given_name: given(&name),
            name,
            login,
            password_hash: None,
            pin_hash: None,
            roles: vec![Role::Manager],
            department: Department::Desk,
            extension: String::new(),
            speaks: vec![language.code().to_owned()],
            language,
            works_until: None,
        };
        Ok(Self { new, password, pin: None })
    }

    /// Ready for the database. Slow on purpose.
    pub async fn hashed(self, hasher: &Hasher) -> Result<NewStaff, secrets::Error> {
        let pin_hash = hashed(hasher, self.pin).await?;
        let password_hash = hashed(hasher, Some(self.password)).await?;
        Ok(NewStaff { password_hash, pin_hash, ..self.new })
    }
}

/// New secrets for somebody who forgot the old ones, hashed.
#[derive(Clone, Debug)]
pub struct Renewed {
    pub password_hash: Option<String>,
    pub pin_hash: Option<String>,
}

impl Renewed {
    /// What the form says; at least one of the two.
    pub async fn parse(
        fields: &Fields,
        names: &[&str],
        hasher: &Hasher,
    ) -> Result<Result<Self, Vec<Wrong>>, secrets::Error> {
        let mut wrong = Vec::new();
        let given = |field| Some(fields.get(field)).filter(|typed| !typed.trim().is_empty());
        let password = given("password")
            .map(|typed| keep(&mut wrong, passwords::password("password", typed, names)));
        let pin = given("pin").map(|typed| keep(&mut wrong, passwords::pin("pin", typed)));
        if password.is_none() && pin.is_none() {
            wrong.push(Wrong::new("password", Message::new("team-wrong-secrets")));
        }
        if !wrong.is_empty() {
            return Ok(Err(wrong));
        }
        Ok(Ok(Self {
            password_hash: hashed(hasher, password).await?,
            pin_hash: hashed(hasher, pin).await?,
        }))
    }
}

async fn hashed(hasher: &Hasher, secret: Option<String>) -> Result<Option<String>, secrets::Error> {
    match secret {
        Some(secret) => Ok(Some(hasher.hash(secret).await?)),
        None => Ok(None),
    }
}

fn keep<T: Default>(wrong: &mut Vec<Wrong>, parsed: Result<T, Wrong>) -> T {
    parsed.unwrap_or_else(|problem| {
        wrong.push(problem);
        T::default()
    })
}

/// A person's name, as guests and colleagues read it.
fn name(fields: &Fields, wrong: &mut Vec<Wrong>) -> String {
    match CleanText::line(fields.get("name"), 80) {
        Ok(name) if !name.is_empty() => return name.into_string(),
        Ok(_) => wrong.push(Wrong::new("name", Message::new("team-wrong-name"))),
        Err(long) => {
            let long = Message::new("wrong-too-long").with("count", long.by);
            wrong.push(Wrong::new("name", long));
        }
    }
    String::new()
}

fn login(fields: &Fields, wrong: &mut Vec<Wrong>) -> String {
    let login = passwords::normal(fields.get("login").trim()).to_lowercase();
    let plain = |letter: char| letter.is_alphanumeric() || ".-_@+".contains(letter);
    if !(2..=80).contains(&login.chars().count()) || !login.chars().all(plain) {
        wrong.push(Wrong::new("login", Message::new("team-wrong-login")));
    }
    login
}

fn extension(fields: &Fields, wrong: &mut Vec<Wrong>) -> String {
    let extension = fields.get("extension").trim();
    let dials = |letter: char| letter.is_ascii_digit() || "+*# ".contains(letter);
    if extension.len() > 20 || !extension.chars().all(dials) {
        wrong.push(Wrong::new("extension", Message::new("team-wrong-extension")));
    }
    extension.to_owned()
}

/// The first of their names; guests read it.
fn given(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).chars().take(40).collect()
}
