
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'base.failed': `Ev beşa rûpelê nehat barkirin.`,
'base.retry': `Dîsa biceribîne`,
'coalition-about.founded': `Damezrandin`,
'coalition-about.heading': `Em kî ne`,
'coalition-about.seat': `Navend`,
'coalition-contact.email': `E-name`,
'coalition-contact.heading': `Têkilî`,
'coalition-contact.phone': `Telefon`,
'coalition-contact.site': `Malper`,
'coalition-goals.heading': `Armancên me`,
'coalition-members.any-place': `Hemû cih`,
'coalition-members.any-sector': `Hemû sektor`,
'coalition-members.clear': `Hemû endaman nîşan bide`,
'coalition-members.found': `Endamên hatine dîtin:`,
'coalition-members.heading': `Endamên me`,
'coalition-members.none': `Tu endam nehat dîtin.`,
'coalition-members.place': `Cih`,
'coalition-members.search': `Lêgerîna endaman`,
'coalition-members.sector': `Sektor`,
'coalition-mission.heading': `Peyama me`,
'coalition-values.heading': `Nirxên me`,
'coalition-vision.heading': `Vîzyona me`,
'member-counter.about': `nêzîkî`,
'member-counter.at-most': `heta`,
'member-counter.heading': `Bi hejmaran`,
'volunteer-form.again': `Form niha nehat şandin. Tiştek winda nebû. Dîsa biceribînin.`,
'volunteer-form.another': `Formeke din tijî bike`,
'volunteer-form.choose': `Ji kerema xwe hilbijêrin`,
'volunteer-form.consent': `Heta ku ev qutîk neyê nîşankirin, tiştek nayê şandin.`,
'volunteer-form.consent-link': `Bersiv çawa tên bikaranîn (di hilpekîneke nû de vedibe)`,
'volunteer-form.date': `Dîrokeke tevahî pêwîst e: roj, meh û sal.`,
'volunteer-form.email': `Navnîşaneke e-nameyê pêwîst e, wek:`,
'volunteer-form.heading': `Bi me re bibin dilxwaz`,
'volunteer-form.keep': `Ev hejmar alîkar e ku bersiv dîsa werin dîtin, heke pirs hebin. Baş e ku were nivîsandin.`,
'volunteer-form.number': `Hejmarek pêwîst e, bi reqeman, bê nîşan di navbera hezaran de.`,
'volunteer-form.option': `Tenê bersiveke ji lîsteyê dikare were hilbijartin.`,
'volunteer-form.optional': `(ne mecbûrî)`,
'volunteer-form.receipt': `Hejmara wergirtinê:`,
'volunteer-form.refused': `Form nehat qebûlkirin. Tiştek winda nebû: hemû bersiv hîn li vir in.`,
'volunteer-form.refused-field': `Ev bersiv nehat qebûlkirin. Divê careke din lê were nêrîn.`,
'volunteer-form.required': `Li vir bersivek pêwîst e.`,
'volunteer-form.required-choice': `Divê bersivek were hilbijartin.`,
'volunteer-form.required-choices': `Divê herî kêm bersivek were hilbijartin.`,
'volunteer-form.required-tick': `Divê ev qutîk were nîşankirin.`,
'volunteer-form.send': `Bişîne`,
'volunteer-form.sending': `Tê şandin…`,
'volunteer-form.sent': `Spas. Form gihîşt.`,
'volunteer-form.summary': `Divê li hin bersivan careke din were nêrîn`,
'volunteer-form.tel': `Hejmareke telefonê pêwîst e, bi reqeman; nîşana plusê dikare li pêşiyê be.`,
'volunteer-form.too-early': `Dîroka herî zû ya gengaz:`,
'volunteer-form.too-large': `Hejmara herî mezin a gengaz:`,
'volunteer-form.too-late': `Dîroka herî dereng a gengaz:`,
'volunteer-form.too-long': `Ev nivîs pir dirêj e. Hejmara herî zêde ya tîpan:`,
'volunteer-form.too-long-unsaid': `Ev nivîs pir dirêj e.`,
'volunteer-form.too-small': `Hejmara herî biçûk a gengaz:`,
    };
  