### الزملاء: الصفحة الشخصية والفريق والأجهزة.

role-runner = عضو في الفريق
role-lead = رئاسة القسم
role-desk = الاستقبال
role-manager = إدارة الفندق

me-title = صفحتي
me-extension = الرقم الداخلي
me-language = لغة صفحاتي
me-language-do = استخدام هذه اللغة
me-house = الفندق
me-device = هذا الجهاز
me-device-own = جهازكم الخاص. ينساكم بعد ثماني ساعات من الهدوء.
me-device-shared = «{ $phone }»، مشترك مع الزملاء. يطلب رقمكم السري بعد عشر دقائق من الهدوء.

team-title = الفريق
team-speaks = يتحدث
team-add = إضافة زميل
team-add-do = إضافة إلى الفريق
team-leaves = مغادرة الفندق
team-leaves-say = يُسجَّل خروج { $name } من كل الأجهزة فورًا. وما وُعد به يحتفظ بالاسم.
team-leaves-do = المغادرة الآن
team-not-yourself = لا يمكنكم إزالة أنفسكم. يستطيع ذلك مدير آخر.
team-name = الاسم
team-name-hint = يقرأ الضيوف الاسم الأول.
team-login-hint = قصير وبلا مسافات، مثل marta.
team-roles = ما الصلاحيات؟
team-department = القسم
team-extension = الرقم الداخلي
team-speaks-which = ما اللغات المتحدَّث بها؟
team-language = لغة الصفحات الخاصة
team-password = كلمة المرور الأولى
team-pin = الرقم السري للهواتف المشتركة
team-pin-hint = ستة أرقام. يمكن تركه فارغًا.
team-wrong-name = اكتبوا الاسم.
team-wrong-login = اكتبوا اسمًا للدخول: حرفان أو أكثر بلا مسافات.
team-wrong-login-taken = هذا الاسم مستخدم من قبل. اختاروا اسمًا آخر.
team-wrong-roles = اختاروا واحدًا على الأقل.
team-wrong-department = اختاروا قسمًا.
team-wrong-extension = اكتبوا الرقم الداخلي بالأرقام.

devices-title = الألواح والهواتف
devices-tablet = لوح غرفة
devices-tablet-say = افتحوا هذه الصفحة على اللوح نفسه. يعرض بعدها من يقيم في تلك الغرفة، ويُسجَّل خروجكم منه.
devices-tablet-do = هذا لوح هذه الغرفة
devices-phone = هاتف مشترك بين الزملاء
devices-phone-say = افتحوا هذه الصفحة على الهاتف نفسه. يطلب بعدها الصورة والرقم السري، ويُسجَّل خروجكم منه.
devices-phone-do = مشاركة هذا الهاتف
devices-name = اسم الهاتف
devices-name-hint = حتى يعرف الجميع أي هاتف هو: الطابق الثالث.
devices-wrong-name = أعطوا الهاتف اسمًا لا يزيد على 60 حرفًا.
devices-all = قيد الاستخدام
devices-none = لا توجد أجهزة بعد.
devices-tablet-of = اللوح في الغرفة { $room }
devices-since = منذ { $date }
devices-revoke = استرجاع
