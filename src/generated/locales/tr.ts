
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'base.failed': `Sayfanın bu bölümü yüklenemedi.`,
'base.retry': `Yeniden dene`,
'coalition-about.founded': `Kuruluş`,
'coalition-about.heading': `Biz kimiz`,
'coalition-about.seat': `Merkez`,
'coalition-contact.email': `E-posta`,
'coalition-contact.heading': `İletişim`,
'coalition-contact.phone': `Telefon`,
'coalition-contact.site': `İnternet sitesi`,
'coalition-goals.heading': `Hedeflerimiz`,
'coalition-members.any-place': `Tüm yerler`,
'coalition-members.any-sector': `Tüm sektörler`,
'coalition-members.clear': `Tüm üyeleri göster`,
'coalition-members.found': `Bulunan üye sayısı:`,
'coalition-members.heading': `Üyelerimiz`,
'coalition-members.none': `Eşleşen üye yok.`,
'coalition-members.place': `Yer`,
'coalition-members.search': `Üyelerde ara`,
'coalition-members.sector': `Sektör`,
'coalition-mission.heading': `Misyonumuz`,
'coalition-values.heading': `Değerlerimiz`,
'coalition-vision.heading': `Vizyonumuz`,
'member-counter.about': `yaklaşık`,
'member-counter.at-most': `en çok`,
'member-counter.heading': `Sayılarla`,
'volunteer-form.again': `Form şu anda gönderilemedi. Hiçbir şey kaybolmadı. Yeniden deneyin.`,
'volunteer-form.another': `Başka bir form doldur`,
'volunteer-form.choose': `Lütfen seçin`,
'volunteer-form.consent': `Bu kutu işaretlenmeden hiçbir şey gönderilmez.`,
'volunteer-form.consent-link': `Yanıtlar nasıl kullanılıyor (yeni sekmede açılır)`,
'volunteer-form.date': `Tam bir tarih gerekli: gün, ay ve yıl.`,
'volunteer-form.email': `Bir e-posta adresi gerekli, örneğin:`,
'volunteer-form.heading': `Bizimle gönüllü olun`,
'volunteer-form.keep': `Bu numara, bir soru olduğunda yanıtların yeniden bulunmasına yardımcı olur. Not edilmesi iyi olur.`,
'volunteer-form.number': `Rakamlarla, binlik ayırıcı kullanılmadan yazılmış bir sayı gerekli.`,
'volunteer-form.option': `Yalnızca listedeki bir yanıt seçilebilir.`,
'volunteer-form.optional': `(isteğe bağlı)`,
'volunteer-form.receipt': `Alındı numarası:`,
'volunteer-form.refused': `Form kabul edilmedi. Hiçbir şey kaybolmadı: tüm yanıtlar hâlâ burada.`,
'volunteer-form.refused-field': `Bu yanıt kabul edilmedi. Yeniden gözden geçirilmesi gerekiyor.`,
'volunteer-form.required': `Burada bir yanıt gerekli.`,
'volunteer-form.required-choice': `Bir yanıt seçilmelidir.`,
'volunteer-form.required-choices': `En az bir yanıt seçilmelidir.`,
'volunteer-form.required-tick': `Bu kutu işaretlenmelidir.`,
'volunteer-form.send': `Gönder`,
'volunteer-form.sending': `Gönderiliyor…`,
'volunteer-form.sent': `Teşekkür ederiz. Form ulaştı.`,
'volunteer-form.summary': `Bazı yanıtların yeniden gözden geçirilmesi gerekiyor`,
'volunteer-form.tel': `Rakamlarla yazılmış bir telefon numarası gerekli; başına artı işareti konabilir.`,
'volunteer-form.too-early': `Mümkün olan en erken tarih:`,
'volunteer-form.too-large': `Mümkün olan en büyük sayı:`,
'volunteer-form.too-late': `Mümkün olan en geç tarih:`,
'volunteer-form.too-long': `Bu metin çok uzun. En fazla karakter sayısı:`,
'volunteer-form.too-long-unsaid': `Bu metin çok uzun.`,
'volunteer-form.too-small': `Mümkün olan en küçük sayı:`,
    };
  