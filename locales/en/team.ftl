### Colleagues: oneself, the team, the devices.

role-runner = Colleague
role-lead = Leads the department
role-desk = Front desk
role-manager = Manager

me-title = Me
me-extension = Extension
me-language = Language of my pages
me-language-do = Use this language
me-house = The house
me-device = This device
me-device-own = Your own. It forgets you after eight quiet hours.
me-device-shared = “{ $phone }”, shared with colleagues. It asks for your PIN after ten quiet minutes.

team-title = Team
team-speaks = Speaks
team-add = Add a colleague
team-add-do = Add to the team
team-leaves = Leaves the house
team-leaves-say = { $name } is signed out everywhere at once. What was promised keeps the name.
team-leaves-do = Leaves now
team-not-yourself = You can’t remove yourself. Another manager can.
team-name = Name
team-name-hint = Guests read the first name.
team-login-hint = Short, without spaces, such as marta.
team-roles = What may they do?
team-department = Department
team-extension = Extension
team-speaks-which = Which languages do they speak?
team-language = Language of their pages
team-password = First password
team-pin = PIN for shared phones
team-pin-hint = Six digits. You can leave this empty.
team-wrong-name = Write the name.
team-wrong-login = Write a name to sign in with: two letters or more, without spaces.
team-wrong-login-taken = Somebody signs in with this name already. Choose another.
team-wrong-roles = Choose at least one.
team-wrong-department = Choose a department.
team-wrong-extension = Write the extension with digits.

devices-title = Tablets and phones
devices-tablet = Tablet of a room
devices-tablet-say = Open this page on the tablet itself. It then shows whoever stays in that room, and you are signed out on it.
devices-tablet-do = This is the tablet of this room
devices-phone = Phone that colleagues share
devices-phone-say = Open this page on the phone itself. From then on it asks for face and PIN, and you are signed out on it.
devices-phone-do = Share this phone
devices-name = Name of the phone
devices-name-hint = So that everybody knows which one it is: Third floor.
devices-wrong-name = Give the phone a name of up to 60 characters.
devices-all = In use
devices-none = No devices yet.
devices-tablet-of = Tablet in room { $room }
devices-since = Since { $date }
devices-revoke = Take back
