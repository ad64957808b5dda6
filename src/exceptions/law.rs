//! How much somebody may say yes to. Pure.

use crate::properties::money::coins;
use crate::staff::Role;

/// What may be spent, in the currency's smallest coin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allowance {
    /// For one guest's matter.
    pub per_case: i64,
    /// On one day of the house.
    pub per_day: i64,
}

/// The allowances of a house, by role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowances {
    pub runner: Allowance,
    pub lead: Allowance,
    pub desk: Allowance,
    pub manager: Allowance,
}

impl Allowances {
    /// What a house begins with: 25 and 75 for whoever brings things, 50 and 150 at the desk and for
    /// leads, 500 and 2,000 for managers. Currencies without small coins are counted in hundreds.
    pub fn starter(currency: &str) -> Self {
        let coin = 10_i64.pow(coins(currency).max(2));
        let of =
            |per_case, per_day| Allowance { per_case: per_case * coin, per_day: per_day * coin };
        Self { runner: of(25, 75), lead: of(50, 150), desk: of(50, 150), manager: of(500, 2_000) }
    }

    /// Of one role.
    pub fn of(&self, role: Role) -> Allowance {
        match role {
            Role::Runner => self.runner,
            Role::Lead => self.lead,
            Role::Desk => self.desk,
            Role::Manager => self.manager,
        }
    }

    /// Of one role, to be changed.
    pub fn of_mut(&mut self, role: Role) -> &mut Allowance {
        match role {
            Role::Runner => &mut self.runner,
            Role::Lead => &mut self.lead,
            Role::Desk => &mut self.desk,
            Role::Manager => &mut self.manager,
        }
    }

    /// Of somebody with these roles: the largest.
    pub fn of_all(&self, roles: &[Role]) -> Allowance {
        let most = |of: fn(Allowance) -> i64| {
            roles.iter().map(|role| of(self.of(*role))).max().unwrap_or(0)
        };
        Allowance { per_case: most(|it| it.per_case), per_day: most(|it| it.per_day) }
    }
}

/// How much of an allowance is gone: spent, or held for a guest who has not chosen yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gone {
    pub of_case: i64,
    pub of_day: i64,
}

/// What somebody has left, and of how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    pub of_case: i64,
    pub of_day: i64,
    pub allowance: Allowance,
}

impl Left {
    /// What is left of it.
    pub fn of(allowance: Allowance, gone: Gone) -> Self {
        Self {
            of_case: (allowance.per_case - gone.of_case).max(0),
            of_day: (allowance.per_day - gone.of_day).max(0),
            allowance,
        }
    }

    /// What can be said yes to now.
    pub fn now(&self) -> i64 {
        self.of_case.min(self.of_day)
    }

    /// Whether so much is covered. What costs nothing always is.
    pub fn covers(&self, amount: i64) -> bool {
        amount == 0 || amount <= self.now()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_with_several_roles_has_the_largest() {
        let euros = Allowances::starter("EUR");
        let both = euros.of_all(&[Role::Runner, Role::Lead]);
        assert_eq!(both, Allowance { per_case: 5_000, per_day: 15_000 });
        assert_eq!(euros.of_all(&[]), Allowance::default());
    }

    #[test]
    fn what_is_left_is_the_smaller_of_both() {
        let allowance = Allowance { per_case: 50, per_day: 60 };
        let left = Left::of(allowance, Gone { of_case: 0, of_day: 40 });
        assert_eq!((left.now(), left.covers(20), left.covers(21)), (20, true, false));
        let lowered = Left::of(allowance, Gone { of_case: 90, of_day: 90 });
        assert_eq!((lowered.now(), lowered.covers(0), lowered.covers(1)), (0, true, false));
    }
}
