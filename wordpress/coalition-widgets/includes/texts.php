<?php
/**
 * Prerendered texts: cleaned, so that no markup from outside ever runs on a page.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The tags of prerendered texts, each with its own attributes. No style, no script, no template, no handler.
 */
const OWN_ATTRIBUTES = array(
	'section'  => 'data-revision',
	'h1'       => '',
	'h2'       => '',
	'h3'       => '',
	'h4'       => '',
	'h5'       => '',
	'h6'       => '',
	'div'      => 'data-coalition-text',
	'bdi'      => '',
	'p'        => '',
	'dl'       => '',
	'dt'       => '',
	'dd'       => '',
	'ul'       => '',
	'ol'       => 'start reversed',
	'li'       => 'value',
	'span'     => 'data-stat data-value',
	'strong'   => '',
	'em'       => '',
	'br'       => '',
	'time'     => 'datetime',
	'a'        => 'href rel target',
	'img'      => 'src width height alt loading decoding referrerpolicy',
	'form'     => 'novalidate method autocomplete',
	'fieldset' => 'disabled',
	'legend'   => '',
	'label'    => 'for',
	'input'    => 'type autocomplete autocapitalize spellcheck data-name name value checked disabled required min max step minlength maxlength inputmode',
	'select'   => 'autocomplete data-name name disabled required',
	'option'   => 'value selected',
	'textarea' => 'autocomplete spellcheck data-name name rows maxlength disabled required',
	'button'   => 'type disabled',
	'slot'     => '',
);

/* What every tag of them may have. */
const COMMON_ATTRIBUTES = 'part class id lang dir role hidden title tabindex aria-atomic aria-busy aria-controls aria-current aria-describedby aria-disabled aria-expanded aria-hidden aria-invalid aria-label aria-labelledby aria-live aria-pressed aria-required';

/**
 * The tags and attributes of prerendered texts, as wp_kses() takes them.
 */
function allowed_in_texts() {
	$allowed = array();
	foreach ( OWN_ATTRIBUTES as $tag => $own ) {
		$allowed[ $tag ] = array_fill_keys( array_filter( explode( ' ', COMMON_ATTRIBUTES . ' ' . $own ) ), true );
	}
	return $allowed;
}

/**
 * Cleans a prerendered text: links become absolute, pictures the copies of this site, and whatever is not known goes.
 *
 * @param string $html     As downloaded.
 * @param string $base     The address of the data file.
 * @param array  $pictures The names of the copies of pictures, by address.
 */
function clean_text( $html, $base, array $pictures ) {
	$clean = new \WP_HTML_Tag_Processor( wp_kses( $html, allowed_in_texts(), array( 'https', 'http', 'mailto', 'tel' ) ) );
	while ( $clean->next_tag() ) {
		$href = $clean->get_attribute( 'href' );
		if ( is_string( $href ) ) {
			$clean->set_attribute( 'href', absolute( $href, $base ) );
		}
		if ( 'IMG' === $clean->get_tag() ) {
			$name = $pictures[ absolute( (string) $clean->get_attribute( 'src' ), $base ) ] ?? '';
			$clean->set_attribute( 'src', $name ? storage_url( "pictures/$name" ) : '' );
		}
	}
	// kses has written every ">" of an attribute as "&gt;", so the next one ends the tag.
	return preg_replace( '~<img [^>]*\bsrc=""[^>]*>~', '', $clean->get_updated_html() );
}

/**
 * Whether the plug-in has the style sheets of a text. They never come from outside: a style can hide and move a page.
 *
 * @param mixed $names Their names in the publication.
 */
function has_styles( $names ) {
	foreach ( is_array( $names ) ? $names : array( '' ) as $name ) {
		if ( ! is_string( $name ) || ! preg_match( '~^styles/[0-9a-f]{8}\.css$~D', $name ) || ! is_file( plugin_dir_path( FILE ) . $name ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Fetches the texts of a publication, and keeps each as an option of its own. Texts that have not changed are not fetched.
 *
 * @param object $publication The list of files.
 * @param array  $copy        What is known of the copy; its 'texts' and 'pictures' count.
 * @return array|\WP_Error The integrity of each text, by the name of its option. All of them must come, else an error.
 */
function fetch_texts( $publication, array $copy ) {
	$texts = array();
	foreach ( widgets() as $tag => $widget ) {
		foreach ( (array) ( $publication->fragments->$tag ?? array() ) as $lang => $fragment ) {
			if ( ! is_object( $fragment ) || ! is_language_tag( $lang ) || ! has_styles( $fragment->styles ?? null ) ) {
				continue;
			}
			$names  = array( (string) ( $fragment->root ?? '' ), (string) ( $fragment->light ?? '' ) );
			$hashes = array( VERSION, $copy['source'], $copy['pictures'], $publication->files->{$names[0]}->integrity ?? '', $publication->files->{$names[1]}->integrity ?? '' );
			$option = TEXT . "{$tag}_{$lang}";
			$state  = md5( (string) wp_json_encode( $hashes ) );
			if ( ( $copy['texts'][ $option ] ?? '' ) !== $state ) {
				$root  = fetch_listed( $publication, $names[0], $copy['source'] );
				$light = is_wp_error( $root ) ? $root : fetch_listed( $publication, $names[1], $copy['source'] );
				if ( is_wp_error( $light ) ) {
					return $light;
				}
				$text = array(
					'root'   => clean_text( $root, $copy['source'], $copy['pictures'] ),
					'light'  => clean_text( $light, $copy['source'], $copy['pictures'] ),
					'styles' => $fragment->styles,
				);
				update_option( $option, $text, false );
			}
			$texts[ $option ] = $state;
		}
	}
	foreach ( array_diff_key( $copy['texts'], $texts ) as $option => $state ) {
		delete_option( $option );
	}
	return $texts;
}
