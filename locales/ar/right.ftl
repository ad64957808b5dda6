### إصلاح ما لم يكن كما ينبغي، وقول نعم.

## الشريط والقائمة

right-tab = إصلاح الأمر
right-tab-count = قيد الإصلاح
right-title = كل ما يجري إصلاحه
right-page-title = إصلاح الأمر: { $room }، { $title }
right-times = { $title }، { $count ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
   *[other] { $count } مرة
}
right-and-more = { $title }، و{ $count } غيره
right-none = لا شيء قيد الإصلاح.
right-none-say = ما يتأخر أو لا يكون كما ينبغي أو يتعذر يظهر هنا من تلقاء نفسه.
right-none-yours = ليس لديكم الآن ما تصلحونه.
right-none-yours-say = لا يظهر هنا إلا ما توليتموه أو ما سُلِّم إليكم. أما الباقي فيراه مكتب الاستقبال.
right-done = أُصلح اليوم
right-in-hands = لدى { $name } منذ { $time }.
right-nobody = لم يتولّه أحد بعد، منذ { $time }.
right-left = غادر الفندق { $time }
right-next-owner = التالي: أن يتولاه أحد
right-next-sorry = التالي: الاعتذار
right-next-fix = التالي: بدء الإصلاح
right-next-fixed = يجري إصلاحه
right-next-gesture = التالي: لفتة غير متوقعة
right-next-give = التالي: تقديم ما اختير
right-next-plan = التالي: تحديد موعد السؤال
right-next-touch = السؤال عند { $time }
right-next-closed = يقول الضيف إنه كما ينبغي
right-late-owner = ليس لدى أحد. كان ينبغي أن يتولاه أحد قبل { $time }.
right-late-apology = لم يعتذر أحد. كان ينبغي ذلك قبل { $time }.
right-late-fix = لم يبدأ الإصلاح. كان ينبغي أن يبدأ قبل { $time }.
right-late-done = بدأ الإصلاح ولم ينتهِ. كان ينبغي أن ينتهي قبل { $time }.
right-late-gift = لم يُقدَّم شيء غير متوقع. كان ينبغي ذلك قبل { $time }.
right-late-touch = لم يسأل أحد ولم يُحدَّد وقت للسؤال. كان ينبغي ذلك قبل { $time }.
right-risen = { $guest }: { $late }
right-risen-handed = { $guest }: مطلوب منكم تولي هذا الأمر.

## ما يُفتح يدويًا

right-open = أخبركم ضيف بأمر
right-open-say = ما يتأخر أو لا يكون كما ينبغي موجود هنا. هذا لما سواه.
right-open-room = الغرفة
right-open-words = بماذا أخبركم الضيف؟
right-open-urgent = الأمر عاجل: سلامة أو ماء أو صحة أو رضيع
right-open-do = فتح الأمر
right-wrong-room = اكتبوا رقم غرفة فيها ضيف
right-wrong-words = اكتبوا ما أخبركم به الضيف

## أمر واحد

right-party = { $guest }. { $night }
right-departed = غادر { $guest } الفندق.
right-call = الاتصال بالغرفة { $room }
right-take = سأصلح الأمر
right-handed = طُلب من { $name } تولي هذا الأمر، ولم يحدث ذلك بعد. حتى ذلك الحين لا يتغير شيء للضيف.
right-handed-you = مطلوب منكم تولي هذا الأمر. حين تتولونه يقرأ الضيف اسمكم.
right-signed = { $name }، { $department }، الرقم { $extension }
right-closed = يقول الضيف إنه كما ينبغي. أُغلق { $time }.
right-closed-by = أغلقه { $name } { $time } دون أن يكتمل: { $words }

## الاعتذار

right-step-sorry = اعتذار صادق
right-wrote = كُتب { $time }
right-sorry-begin = ابدأوا بإحدى هذه، ثم اجعلوها كلماتكم
right-sorry = كلماتكم
right-sorry-hint = يقرؤها الضيف باسمكم.
right-sorry-do = إرسال
right-sorry-as-it-is = إرسال كما هي
right-sorry-defends = هذا يدافع عن الفندق أو يمدحه:
right-sorry-defends-say = الاعتذار أصدق من دونه.
right-wrong-sorry = اكتبوا ما تعتذرون عنه
right-wrong-defends = كلماتكم تدافع عن الفندق أو تمدحه
right-starter-late-name = تأخير
right-starter-late = { $greeting }. نعتذر إليكم من القلب. وصل هذا بعد الموعد الذي وعدنا به، والخطأ خطؤنا. سأبقى مع الأمر حتى تقولوا إنه كما ينبغي. { $name }
right-starter-not-right-name = لم يكن كما ينبغي
right-starter-not-right = { $greeting }. نعتذر إليكم من القلب. ما أحضرناه لم يكن كما ينبغي، والخطأ خطؤنا. سأبقى مع الأمر حتى تقولوا إنه كما ينبغي. { $name }
right-starter-refused-name = قلنا لا
right-starter-refused = { $greeting }. نعتذر إليكم من القلب. طلبتم منا شيئًا وتركناكم من دونه. سأبقى مع الأمر حتى يكون كما تحبون. { $name }
right-starter-complaint-name = أخبرونا
right-starter-complaint = { $greeting }. نعتذر إليكم من القلب عما حدث، وشكرًا لأنكم أخبرتمونا. سأبقى مع الأمر حتى تقولوا إنه كما ينبغي. { $name }
right-starter-again-name = مرة أخرى
right-starter-again = { $greeting }. نعتذر إليكم من القلب. أخبرتمونا من قبل ولم نتأكد من أن الإصلاح ثبت. الخطأ خطؤنا. سأبقى مع الأمر حتى تقولوا إنه كما ينبغي. { $name }
right-starter-plain-name = باختصار
right-starter-plain = { $greeting }. نعتذر إليكم. لقد قصّرنا في حقكم. { $name }
right-defending =
    لكن | ولكن | للأسف | مع الأسف | سياسة | سياستنا | كما تعلمون | نفتخر | نعتز | عادة | سوء فهم |
    إزعاج | يجب أن تفهموا | كان عليكم | ليس خطأنا | نقص الموظفين | حائز على جوائز |
    الحائز على جوائز | حاصل على جوائز | الحاصل على جوائز | خمس نجوم | فاخر | الفاخر | مرموق |
    المرموق | عالمي المستوى | معاييرنا | أعلى المعايير | فخورون | نفخر | مشغولين | مشغولون | مزدحم |
    مزدحمًا | ازدحام | الازدحام | كنا دائمًا | نحن دائمًا | نحرص دائمًا | لطالما | لم يشتكِ أحد |
    لم يشتكي أحد | لم يشتك أحد | أحد غيركم | الضيوف الآخرون | ضيوف آخرون | لم يحدث من قبل |
    لم يسبق أن حدث | لأول مرة | للمرة الأولى | قصارى جهدنا | كل ما بوسعنا | خارج عن إرادتنا |
    خارجة عن إرادتنا | غير متوقعة | لكننا | إلا أننا | غير أننا | السياسة | سياسات | في العادة |
    عمومًا | محجوز بالكامل | ممتلئًا | قلة الموظفين | إن شعرتم | إذا شعرتم

## الإصلاح

right-step-fix = إصلاح الأمر
right-fix-open = ما يجري عمله
right-fix = ما الذي تم، ومن تأكد منه مع الضيف
right-fix-done = تم الإصلاح
right-fix-begun = بدأ الإصلاح
right-began = بدأ { $time }، بحسب { $name }
right-did = تم { $time }، بحسب { $name }
right-fix-back = قال الضيف إنه ليس كما ينبغي، { $time }
right-fix-back-told = ثم أخبرنا الضيف بأمر آخر، { $time }
right-fix-back-else = ثم حدث خلل آخر، { $time }
right-agreed-by = قال الضيف لـ{ $name } إنه كما ينبغي، { $time }
right-agreed = قال الضيف على صفحته إنه كما ينبغي، { $time }
right-brought = أحضره { $name } عند { $time }: { $title }.
right-wrong-fixed = اكتبوا ما تم

## لفتة غير متوقعة

right-step-gesture = لفتة لا يتوقعها الضيف
right-gesture-ask = ما الذي يسعد الضيف؟
right-gesture-do = نفّذوها
right-gesture-offer = ليختر الضيف
right-gesture-hint = حددوا واحدة لتنفيذها. حددوا اثنتين أو ثلاثًا ليختار الضيف على صفحته.
right-about = نحو { $amount }
right-about-over = نحو { $amount }. اتصلوا بـ{ $name } على { $extension }
right-ask = اتصلوا بـ{ $name } على { $extension }
right-ask-manager = اسألوا الإدارة
right-say-cost = اذكروا أدناه كم تكلّف
right-costs-nothing = لا تكلّف شيئًا
right-own = فكرة من عندكم
right-own-what = ما هي؟
right-own-cost = كم تكلّف تقريبًا، بعملة { $currency }
right-more = أفكار أخرى
right-card = على البطاقة، بخط اليد
right-chose = اختارها { $name } { $time }. { $amount }
right-guest-chose = اختارها الضيف { $time }. عرضها { $name }. { $amount }
right-offered = يختار الضيف من بين:
right-give = وصلت إلى الضيف
right-given = قُدّمت { $time }، بحسب { $name }
right-not-given = لم يُقدَّم.
right-wrong-one = حددوا واحدة
right-wrong-few = حددوا اثنتين أو ثلاثًا ليختار الضيف منها
right-wrong-own = اكتبوا ما هي
right-wrong-twice = نالها الضيف في هذه الإقامة. اختاروا غيرها
right-wrong-ask = هذه تحتاج إلى موافقة الإدارة. اتصلوا بها أو اختاروا غيرها
right-wrong-over = هذا أكثر مما بقي لكم. اتصلوا بـ{ $name } على { $extension }
right-wrong-over-all = هذا أكثر مما بقي لأي زميل هنا. اختاروا ما هو أصغر

## السؤال بعد ذلك

right-step-touch = السؤال إن كان كما ينبغي الآن
right-touch-say = يُغلق حين يقول الضيف إنه كما ينبغي، لا قبل ذلك.
right-touch-again = قال ذلك عن الإصلاح. اسألوه مرة أخرى حين يصله ما لا يتوقعه.
right-touch-at = يتصل مكتب الاستقبال: { $time }.
right-touch-letter = الضيف يفضّل عدم الاتصال، فيكتب مكتب الاستقبال: { $time }.
right-today = اليوم
right-tomorrow = غدًا
right-plan-open = موعد السؤال
right-plan-at = عند
right-plan-do = تحديد الموعد
right-heard-open = أخبركم الضيف
right-heard-words = ما قاله، إن كان ذلك مفيدًا
right-heard-yes = إنه كما ينبغي
right-heard-no = ليس كما ينبغي
right-heard-by = قال الضيف لـ{ $name } إنه كما ينبغي، { $time }.
right-heard = قال الضيف على صفحته إنه كما ينبغي، { $time }.
right-wrong-passed = مضى هذا الوقت. اختاروا وقتًا لاحقًا
right-wrong-gone = سيكون الضيف قد غادر. اختاروا وقتًا أبكر
right-wrong-quiet = من { $from } إلى { $until } لا يتصل أحد بالضيوف. اختاروا وقتًا آخر

## إلى جانبه

right-told-title = ما أخبرنا به الضيف
right-asked = طُلب { $time }. { $stands }
right-asked-for = { $title }. طُلب { $time }. { $stands }
right-told = { $time }
right-told-to = قيل لـ{ $name }، { $time }
right-told-on-the-phone = قيل لـ{ $name } هاتفيًا، { $time }
right-told-not-right = لم يكن كما ينبغي.
right-others = كي لا يحدث لغيره
right-note = ملاحظة للوردية التالية
right-note-do = تركها لهم
right-rule = قاعدة حالت دون ذلك
right-wrong-note = اكتبوا ما ينبغي أن تعرفه الوردية التالية
right-hand-over = تسليمه إلى زميل
right-hand-over-to = إلى من؟
right-hand-over-do = تسليم
right-wrong-colleague = اختاروا زميلًا يعمل هنا
right-close = إغلاقه دون أن يكتمل
right-close-say = يبقى مسجلًا أنكم أغلقتموه. اكتبوا السبب.
right-close-why = السبب
right-close-drops = لن يُقدَّم ما اختير. وإن كان الضيف قد اختاره فسيقرأ ذلك.
right-wrong-drops = اختير شيء ولم يحصل عليه الضيف. قدّموه أولًا، أو حددوا أنه لن يُقدَّم
right-close-do = إغلاق
right-wrong-reason = اكتبوا لماذا يُغلق دون أن يكتمل

## حين يتعذر الأمر

right-refused-taken = هذا لدى { $name }. لم يتغير شيء.
right-refused-closed = هذا مغلق. لم يتغير شيء.
right-refused-nobody = تولّوه أولًا، ثم يكون لكم.
right-refused-not-fixed = الإصلاح أولًا، ثم السؤال.
right-refused-left = غادر الضيف. لم يتغيّر شيء.
right-refused-owed = ما زال للضيف شيء لم يصله، انظروا ما قاله لنا. يتم الإصلاح حين يصل أو يُتّفق على وقت جديد.
right-refused-nothing = لم يُختر شيء بعد.
right-refused-not-given = اختير شيء ولم يحصل عليه الضيف. لم يتغير شيء.
right-kept = ما كتبتموه:
right-refused-already = تم ذلك من قبل. لم يتغير شيء.

## على صفحة الضيف

mend-about = بخصوص: { $title }.
mend-owner = نعتذر إليكم. { $name } باقٍ مع هذا الأمر حتى تقولوا إنه كما ينبغي.
mend-joined = نعتذر. { $name } يعمل على إصلاح الأمور من أجلكم، وهذا أيضًا صار عند { $name }.
mend-since = منذ { $time }.
mend-nobody = نعتذر إليكم. يجري إصلاح هذا الأمر: قبل { $time } سيتولاه أحد زملائنا، وسترون اسمه هنا.
mend-nobody-late = نعتذر إليكم، لم يتولّ أحد هذا بعد. هذا أطول مما ينبغي. مكتب الاستقبال يراه وقد أُبلغ.
mend-begun = يجري إصلاحه منذ { $time }.
mend-fixed = نظن أنه كما ينبغي منذ { $time }. والقول لكم.
mend-next-touch = سنتصل بكم لنسمع إن كان كما ينبغي: { $time }.
mend-next-letter = سنكتب لكم لنسمع إن كان كما ينبغي: { $time }.
mend-choose = يود { $name } أن يقدّم لكم شيئًا. اختاروا ما تحبون.
mend-choose-do = أود هذا
mend-changed = تغيّر ما يمكنكم الاختيار منه. وهذا ما هو عليه الآن.
mend-chosen = اخترتم: { $gesture }. { $name } يهتم بذلك.
mend-right = إنه كما ينبغي الآن
mend-not-yet = ليس بعد
mend-words = ما الذي ما زال ليس كما ينبغي؟
mend-thanks = شكرًا لأنكم أخبرتمونا أنه كما ينبغي.
mend-thanks-to = شكرًا لأنكم أخبرتمونا أنه كما ينبغي. وقد بقي { $name } مع هذا الأمر حتى قلتم ذلك.
mend-agreed = شكرًا لأنكم أخبرتمونا أنه كما ينبغي. الأمر ما زال لدى { $name }، ونود أن نسمع منكم مرة أخرى قبل مغادرتكم.
mend-once-more = أخبرتمونا عند { $time } أنه كما ينبغي. هل ما زال كذلك؟
mend-after-all = ليس كما ينبغي في الواقع
mend-tell = أخبرونا
mend-meanwhile = شكرًا لكم. حدث خلل آخر في هذه الأثناء، لذلك نبقى مع هذا الأمر. كل ما كتبتموه لدينا.
mend-closed = أغلق { $name } هذا الأمر { $time }.
mend-closed-without = ما اخترتموه، { $gesture }، لن يصل، ونعتذر إليكم.
mend-closed-say = إن لم يكن كما ينبغي بعد، فأخبرونا هنا أو اتصلوا على { $extension }: وحينها يتولى أحد زملائنا إصلاحه.
mend-still = ليس كما ينبغي بعد
mend-title = قيد الإصلاح
mend-title-right = أُصلح
mend-wrong-choose = اختاروا واحدًا منها

## قول نعم

yes-all-left = يمكنكم إنفاق ما يصل إلى { $most } لإصلاح الأمر. من دون موافقة أحد.
yes-left = بقي لكم هنا { $left } من { $most }. من دون موافقة أحد.
yes-left-today = بقي لكم اليوم { $left }. من دون موافقة أحد.
yes-none-left = استُنفد مبلغكم. يمكنكم مع ذلك قول نعم لما لا يكلّف شيئًا.
yes-bar = استُخدم { $used } من { $most }
yes-before = { $what }، { $amount }: { $name }، { $time }
yes-what = نعم لـ
yes-amount = كم تقريبًا، بعملة { $currency }
yes-do = نفّذوا
yes-over = { $amount } أكثر من { $left } المتبقية لكم. لم يُنفق شيء.
yes-said = بهذا النموذج قلتم نعم من قبل: { $what }، { $amount }. ذلك قائم، ولم يُضَف شيء. إن كنتم تقصدون هذا أيضًا فاضغطوا مرة أخرى.
yes-ring = أكثر من { $left }؟ اتصلوا بـ{ $name } على { $extension }.
yes-ring-find = أكثر من { $left }؟ اسألوا { $name }.
yes-wrong-what = اكتبوا لأي شيء تقولون نعم
yes-wrong-amount = اكتبوا مبلغًا، مثل 8 أو 12.50
yes-wrong-large = هذا المبلغ أكبر من اللازم. الحد الأقصى { $most }
yes-wrong-over = هذا أكثر مما بقي لكم
yes-wrong-said = قلتم بهذا النموذج نعم لشيء آخر

## ما يمكن لكل دور إنفاقه

allowances-title = قول نعم
allowances-say = ما يمكن لكل زميل إنفاقه ليقول نعم دون أن يسأل أحدًا: لأمر ضيف واحد، وفي يوم. من له عدة أدوار فله أكبرها.
allowances-role = الدور
allowances-case = لأمر واحد، { $currency }
allowances-day = في اليوم، { $currency }
allowances-case-of = { $role }، لأمر واحد
allowances-day-of = { $role }، في اليوم
allowances-usual = المعتاد { $amount }
allowances-saved = حُفظ. يسري من الآن على الجميع.
allowances-wrong-day = مبلغ اليوم لا يقل عن مبلغ الأمر الواحد

## ما يقدمه الفندق

gestures-title = ما نقدّمه
gestures-say = ما يمكن أن يُقدَّم للضيف دون أن يتوقعه: كم يكلّف تقريبًا، ومن يقول نعم. يُحسب مما يمكن لكل زميل إنفاقه.
gestures-what = اللفتة
gestures-cost = كم تقريبًا، { $currency }
gestures-cost-of = { $gesture }: كم تقريبًا
gestures-who = من يقول نعم
gestures-who-of = { $gesture }: من يقول نعم
gestures-all = كل زميل
gestures-manager = الإدارة
gestures-none = لا نقدّمها
gestures-usual-asked = المعتاد أن تحدده الإدارة
gestures-saved = حُفظ. ما عُرض على ضيف أو اختاره من قبل يبقى بسعره.
gestures-wrong-missing = اكتبوا مبلغًا، أو لتُسأل الإدارة

## اللفتات

gesture-note = رسالة بخط اليد
gesture-snack = وجبة خفيفة مفضلة
gesture-postcard = بطاقة بريدية محلية مع طابع
gesture-cookies = كعك دافئ
gesture-flower = زهرة
gesture-toy = لعبة
gesture-mist = عطر للوسادة
gesture-umbrella = مظلة للاحتفاظ بها
gesture-chocolate = شوكولاتة ساخنة الليلة مع بطاقة
gesture-honey = عسل من المنطقة
gesture-dessert = حلوى يقدمها الطاهي
gesture-drink = مشروب في البار
gesture-book = كتاب
gesture-laundry = كيس غسيل
gesture-breakfast = فطور على حسابنا
gesture-late = مغادرة متأخرة
gesture-parking = موقف السيارة
gesture-car = سيارة إلى المطار
gesture-dinner = عشاء
gesture-champagne = شامبانيا وشوكولاتة
gesture-room = غرفة أفضل، أو غرفة مماثلة جديدة الترتيب
gesture-night = هذه الليلة على حسابنا
