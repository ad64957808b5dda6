### مكالمات المساء: مكالمة واحدة لكل ضيف عن كل ما جرى، ورسائل بدل الاتصال، وساعات الهدوء.

calls-why-silent = أُحضر الطلب ولم نسمع من الضيف
calls-why-miss = لم نفِ بوعدنا، أو لم يكن الأمر كما ينبغي
calls-why-first-evening = المساء الأول، مكالمة ترحيب
calls-why-second-touch = عولج الأمر: هل هو على ما يرام حتى الآن؟
calls-went-prefers-no-calls = يفضّل عدم الاتصال، كُتبت له رسالة
calls-went-note = كُتبت له رسالة

clocks-calls-from = مكالمات المساء من
clocks-calls-from-hint = ما يحتمل الانتظار إلى المساء يُتحدث عنه ابتداءً من هذه الساعة، في مكالمة واحدة لكل ضيف.
clocks-quiet-from = ساعات الهدوء من
clocks-quiet-from-hint = لا يتصل أحد بضيف بعدها، إلا لأمر عاجل أو إذا كانت صفحته مفتوحة الآن. أما الرسالة المكتوبة فلا تزعج أحدًا.
clocks-quiet-until = ساعات الهدوء حتى
clocks-quiet-until-hint = بعدها يمكن الاتصال بالضيوف من جديد.
clocks-wrong-calls = تبدأ مكالمات المساء قبل ساعات الهدوء: اختاروا وقتًا قبل { $time }.
clocks-wrong-again = تنتهي ساعات الهدوء قبل أن تبدأ مكالمات المساء: اختاروا وقتًا قبل { $time }.

calls-evening = مكالمات هذا المساء
calls-today = مكالمات اليوم
calls-list = القائمة كلها:
calls-tally = أُجري { $made } من { $all }. { $quiet }
calls-quiet-at = تبدأ ساعات الهدوء عند { $time }.
calls-quiet-now = ساعات الهدوء حتى { $time }: اكتبوا ولا تتصلوا.
calls-say-as = { $about } يُنطق «{ $name }».
calls-put-right = عولج الأمر، اتصلوا أولًا
calls-tag-prefers = بلا اتصال، اكتبوا
calls-tag-no-answer = لا رد، اكتبوا
calls-tag-no-evening = فات وقت الاتصال، اكتبوا
calls-tag-quiet = ساعات الهدوء، اكتبوا
calls-write-prefers = { $guest }: الضيف يفضّل عدم الاتصال. اكتبوا إليه، فالرسالة لا تزعج أحدًا.
calls-write-no-answer = لم يرد أحد. اكتبوا إلى { $guest } الآن.
calls-write-no-evening = اتصل به أحد هذا المساء، أو كان الوقت متأخرًا حين حدث الأمر، وهو يغادر قبل المساء التالي. اكتبوا إلى { $guest }.
calls-write-quiet = ساعات الهدوء حتى { $time }، وصفحة { $guest } ليست مفتوحة. اكتبوا الآن، فالرسالة لا تزعج أحدًا.
calls-awake = ساعات الهدوء، لكن صفحة { $guest } مفتوحة الآن: يمكنكم الاتصال.
calls-urgent-say = الأمر عاجل، أو طلب الضيف الاتصال به: اتصلوا على أي حال.
calls-do-prefers = يفضّل عدم الاتصال
calls-do-note = أرسلوا الرسالة
calls-letter = رسالتكم إلى { $guest }
calls-letter-hint = تظهر على صفحته فورًا وتحمل اسمكم. بكلماتكم أنتم.
calls-letter-unread = تظهر على صفحته وتحمل اسمكم. لم يفتح صفحة بعد: ضعوها من فضلكم على ورقة تحت الباب أيضًا.
calls-wrong-no-letter = اكتبوا ما تريدون قوله.
calls-wrong-unsent = لم تُرسل هذه الرسالة. أرسلوها، أو أفرغوا الحقل إن كنتم قد قلتم له ذلك.
calls-wrong-which = اختاروا ما ليس كما يجب.
calls-spoke = هل تحدثتم معه مع ذلك؟
calls-which = إن كان هناك ما ليس كما ينبغي: فما هو؟
calls-guest = الاسم، وهل نتصل
calls-guest-save = احفظوا
calls-prefers = يفضّل عدم الاتصال
calls-prefers-hint = نكتب إليه عندئذ بدل الاتصال طوال الإقامة. أما العاجل فنتصل بشأنه على أي حال.
calls-noted = حُفظ.
calls-keys = المفاتيح: من 1 إلى 4 كيف جرت المكالمة، وn لكتابة ملاحظة وEsc للخروج منها، وj وk للتنقل في القائمة، وEnter للفتح.
calls-became-to-their-liking = { $guest }: كل شيء كما يحب.
calls-became-not-right = { $guest }: ليس كما ينبغي، ويجري إصلاحه.
calls-became-no-answer = { $guest }: لا رد، نعيد الاتصال { $time }.
calls-became-to-write = { $guest }: لم يرد أحد. اكتبوا إليه الآن من فضلكم.
calls-became-prefers-no-calls = { $guest }: لا مكالمات، نكتب من الآن فصاعدًا. اكتبوا الآن من فضلكم.
calls-became-note = { $guest }: رسالتكم على صفحته.
calls-became-seen-to = { $guest }: اهتممتم بالأمر.
calls-became-next = { $became } التالي: { $guest }.
calls-opening-silent = { $greeting }. معكم { $name } من مكتب الاستقبال. بخصوص طلبكم، { $title }: أردت أن أعرف هل كل شيء كما تحبون، وهل تحتاجون إلى شيء آخر هذه الليلة.
calls-opening-first-evening = { $greeting }. معكم { $name } من مكتب الاستقبال. أهلًا بكم في { $house }. أردت أن أعرف هل لديكم كل ما تحتاجون إليه في مسائكم الأول.
calls-opening-second-touch = { $greeting }. معكم { $name } من مكتب الاستقبال. كان هناك ما ليس كما ينبغي، وأنا آسف. أردت أن أعرف هل هو الآن على ما يرام.
calls-opening-anything = { $greeting }. معكم { $name } من مكتب الاستقبال. أردت أن أطمئن عليكم، وهل تحتاجون إلى شيء.
calls-opening-also = { $first } { $count ->
    [one] وطلبكم الآخر، { $titles }: هل هو كما تحبون؟
   *[other] وطلباتكم الأخرى، { $titles }: هل هي كما تحبون؟
}

stays-say-as = كيف يُنطق الاسم
stays-say-as-hint = كما تسمعونه: «oh-KAH-for». لمن يتصل. يمكن تركه فارغًا.

guest-letters = كُتب إليكم
guest-letter-answer = أجيبوا
guest-letter-signed = { $name }، { $department }، { $time }
