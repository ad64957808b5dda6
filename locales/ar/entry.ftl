### طريق الدخول للجميع: الباب الأمامي، وبطاقة الضيف، واللوح في وقت الراحة، وتسجيل الدخول، والفندق الأول.

## الباب الأمامي

door-title = أهلًا وسهلًا
door-which = أهلًا وسهلًا. في أي فندق تقيمون؟
door-stay = أقيم هنا
door-work = أعمل هنا

## بطاقة الضيف ورمزه

landing-title = أهلًا وسهلًا
landing-say = من هنا يمكنكم أن تطلبوا منا أي شيء، ويجيبكم شخص باسمه.
landing-not-yet = نتطلع إلى قدومكم
landing-not-yet-say = يُفتح هذا الرابط عند تسجيل وصولكم. وحتى ذلك الحين يمكنكم الاتصال بنا.
enter-title = أهلًا وسهلًا. ما الرمز المكتوب على بطاقتكم؟
enter-room = رقم الغرفة
enter-code = الرمز
enter-code-hint = ثمانية أحرف وأرقام، مثل { $code }. حتى لا يطلب أحد غيركم باسمكم.
enter-come-in = تفضلوا بالدخول
enter-or-call = أو اتصلوا بنا ببساطة على الرقم { $extension }
enter-until = يعمل هذا على هاتفكم حتى مغادرتكم، ثم يُمحى.
enter-another-room = هل لغرفتكم رقم آخر؟
enter-wrong = رقم الغرفة والرمز لا يتوافقان. يرجى النظر إلى بطاقتكم مرة أخرى، أو اتصلوا بنا لنحضر لكم بطاقة جديدة.
enter-wrong-room = اكتبوا رقم غرفتكم.
enter-wrong-code = اكتبوا الرمز الموجود على بطاقتكم.
enter-tablet = هذا الجهاز اللوحي يخصّ غرفته، فلا تفتحه بطاقة أخرى. يرجى استخدام هاتفكم.

## الانتظار بعد محاولات كثيرة

wait-until = محاولات كثيرة في الوقت الحالي. يمكن المتابعة عند الساعة { $time }. وإن كان الأمر عاجلًا فاتصلوا بالاستقبال.
wait-seconds =
    { $count ->
        [one] محاولات كثيرة متتالية. يمكن المتابعة بعد ثانية واحدة.
        [two] محاولات كثيرة متتالية. يمكن المتابعة بعد ثانيتين.
        [few] محاولات كثيرة متتالية. يمكن المتابعة بعد { $count } ثوانٍ.
       *[other] محاولات كثيرة متتالية. يمكن المتابعة بعد { $count } ثانية.
    }
wait-minutes =
    { $count ->
        [one] محاولات كثيرة في الوقت الحالي. يمكن المتابعة بعد دقيقة واحدة.
        [two] محاولات كثيرة في الوقت الحالي. يمكن المتابعة بعد دقيقتين.
        [few] محاولات كثيرة في الوقت الحالي. يمكن المتابعة بعد { $count } دقائق.
       *[other] محاولات كثيرة في الوقت الحالي. يمكن المتابعة بعد { $count } دقيقة.
    }

## اللوح في غرفة خالية

idle-say = تستيقظ هذه الشاشة عند تسجيل وصولكم.
idle-dial = يجيبكم شخص ليلًا ونهارًا. اطلبوا الرقم { $extension }.

## تسجيل الدخول

signin-title = تسجيل الدخول
signin-who = { $greeting }. من هنا؟
signin-who-legend = من أنتم؟
signin-phone = هذا هو الهاتف المشترك «{ $phone }».
signin-pin = رقمكم السري
signin-delete-digit = حذف الرقم الأخير
signin-come-in = تفضلوا بالدخول
signin-use-password = الدخول بكلمة المرور
signin-use-pin = الدخول بالرقم السري
signin-forgotten = هل نسيتموه؟ يمكن طلب المساعدة من { $name } على الرقم { $extension }.
signin-login = اسم الدخول
signin-password = كلمة المرور
signin-do = تسجيل الدخول
signin-wrong-who = اختاروا صورتكم.
signin-wrong-pin = الرقم السري غير صحيح. حاولوا مرة أخرى.
signin-wrong-password = الاسم أو كلمة المرور غير صحيحة. حاولوا مرة أخرى.
signin-wrong-own-password = كلمة المرور غير صحيحة. حاولوا مرة أخرى.
signin-pin-rests = كان الرقم السري خاطئًا مرات كثيرة، لذلك يتوقف حتى الساعة { $time }. يمكنكم الدخول بكلمة المرور.
signin-tablet = هذا اللوح يخص غرفة ضيف، ولا يسجّل أحد الدخول عليه.
signout-do = تسجيل الخروج

locked-is-it-you = { $name }
locked-somebody-else = أنا شخص آخر
carry-on-title = أهلًا بعودتكم
carry-on-here = { $name }
carry-on-say = ما كنتم تفعلونه محفوظ ولم يُرسل بعد.
carry-on = متابعة
carry-on-not = تركه والذهاب إلى الطلبات

## الفندق الأول

founding-title = افتحوا فندقكم
founding-say = صفحة واحدة ويصبح Bellpull جاهزًا: الفندق وغرفه وأنتم.
founding-house = الفندق
founding-name = ما اسمه؟
founding-zone = المنطقة الزمنية
founding-zone-hint = مثل Europe/Vienna. تُحسب كل الأوقات بحسبها.
founding-language = ما لغة الفندق؟
founding-phone = رقم الهاتف من الخارج
founding-phone-hint = يصل الضيوف المغادرون عبره إلى شخص. يمكن تركه فارغًا.
founding-rooms = الغرف
founding-rooms-hint = غرف مفردة ومتتالية، مثل 101-116, 201-216, Garden. يؤخذ الطابق من الرقم.
founding-you = أنتم
founding-you-say = ستكونون مدير الفندق، ويمكنكم بعد ذلك إضافة زملائكم.
founding-do = فتح الفندق
founding-wrong-house = اكتبوا اسم الفندق.
founding-wrong-zone = اختاروا منطقة زمنية من القائمة، مثل Europe/Vienna.
founding-wrong-phone = اكتبوا الرقم بالأرقام، مثل { $example }.
founding-wrong-rooms = اذكروا غرفة واحدة على الأقل.
founding-wrong-rooms-part = لم نفهم أي غرف تقصدون بـ «{ $part }». اكتبوا الغرف المتتالية هكذا: 101-116.
founding-wrong-rooms-twice = الغرفة { $room } مذكورة مرتين.
founding-wrong-rooms-many = هذا أكثر من { $most } غرفة. يرجى ذكر عدد أقل.
founding-closed = لم يُفتح هذا الفندق بعد
founding-closed-say = من شغّل البرنامج يجد رابطًا في نافذته. يفتح الرابط الفندق ويعمل 30 دقيقة.

## اختيار كلمة المرور والرقم السري

password-hint = 12 حرفًا على الأقل. والأفضل بضع كلمات.
wrong-password-short = استخدموا { $count } حرفًا على الأقل.
wrong-password-long = استخدموا { $count } حرفًا على الأكثر.
wrong-password-usual = من السهل تخمينها. اختاروا شيئًا لا علاقة له باسمكم أو بالفندق.
wrong-pin = الرقم السري من ستة أرقام.
wrong-pin-usual = من السهل تخمينه. اختاروا ستة أرقام بلا نمط.
may-be-empty = يمكن تركه فارغًا.
