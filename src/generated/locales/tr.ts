
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
'coalition-goals.heading': `Hedeflerimiz`,
'coalition-mission.heading': `Misyonumuz`,
'coalition-values.heading': `Değerlerimiz`,
'coalition-vision.heading': `Vizyonumuz`,
'member-counter.about': `yaklaşık`,
'member-counter.at-most': `en çok`,
'member-counter.heading': `Sayılarla`,
    };
  