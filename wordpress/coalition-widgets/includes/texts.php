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
// texts:begin (generated: npm run generate)
const OWN_ATTRIBUTES = array(
	'section'  => 'data-revision data-coalition-text',
	'h1'       => '',
	'h2'       => '',
	'h3'       => '',
	'h4'       => '',
	'h5'       => '',
	'h6'       => '',
	'div'      => '',
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
	'picture'  => '',
	'source'   => 'type srcset sizes',
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

/* All that a text may have that stands in the page itself: there, a class or an id belongs to the page. */
const LIGHT_ATTRIBUTES = 'data-coalition-text lang dir href rel src srcset sizes type width height alt loading datetime';

/* Controls say nothing in the page itself: there, no script makes them work. */
const CONTROLS = array( 'form', 'fieldset', 'legend', 'label', 'input', 'select', 'option', 'textarea', 'button', 'slot' );
// texts:end

/* Tags without an end tag, and textarea: WP_HTML_Tag_Processor passes over its end. */
const WITHOUT_END_TAG = array( 'BR', 'IMG', 'INPUT', 'SOURCE', 'TEXTAREA' );

/**
 * The tags and attributes of prerendered texts, as wp_kses() takes them.
 *
 * @param bool $is_root Whether the text stands in a shadow root; else in the page itself.
 */
function allowed_in_texts( $is_root ) {
	$allowed = array();
	$light   = array_fill_keys( explode( ' ', LIGHT_ATTRIBUTES ), true );
	foreach ( OWN_ATTRIBUTES as $tag => $own ) {
		$attributes      = array_fill_keys( array_filter( explode( ' ', COMMON_ATTRIBUTES . ' ' . $own ) ), true );
		$allowed[ $tag ] = $is_root ? $attributes : array_intersect_key( $attributes, $light );
	}
	return $is_root ? $allowed : array_diff_key( $allowed, array_flip( CONTROLS ) );
}

/**
 * Whether every tag of a text ends within it. An end tag too many would end what the page has around the text.
 *
 * @param string $html Cleaned.
 */
function is_balanced( $html ) {
	$tags = new \WP_HTML_Tag_Processor( $html );
	$open = array();
	while ( $tags->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
		$name = $tags->get_tag();
		if ( in_array( $name, WITHOUT_END_TAG, true ) ) {
			continue;
		}
		if ( ! $tags->is_tag_closer() ) {
			$open[] = $name;
		} elseif ( array_pop( $open ) !== $name ) {
			return false;
		}
	}
	return ! $open && substr_count( $html, '<textarea' ) === substr_count( $html, '</textarea' );
}

/**
 * The address of this site's copy of a picture, '' if there is none.
 *
 * @param string $address As a text names the picture.
 * @param array  $copy    What is known of the copy; its 'source' and 'pictures' count.
 */
function address_of_copy( $address, array $copy ) {
	$name = $copy['pictures'][ absolute( $address, $copy['source'] ) ] ?? '';
	return $name ? storage_url( "pictures/$name" ) : '';
}

/**
 * What a text has in a srcset, "a.webp 480w,b.webp 960w", with this site's copies; those that are not copied are left out.
 *
 * @param string $srcset As the text has it.
 * @param array  $copy   What is known of the copy; its 'source' and 'pictures' count.
 */
function srcset_of_copies( $srcset, array $copy ) {
	$kept = array();
	foreach ( preg_split( '~(?<=\dw),~', $srcset ) as $candidate ) {
		$known   = preg_match( '~^,*(\S*[^\s,]) ([1-9]\d{0,4}w)$~D', $candidate, $part );
		$address = $known ? address_of_copy( $part[1], $copy ) : '';
		if ( '' !== $address ) {
			$kept[] = "$address $part[2]";
		}
	}
	return implode( ',', $kept );
}

/**
 * Cleans a prerendered text: links become absolute, pictures the copies of this site, and whatever is not known goes.
 *
 * @param string $html    As downloaded.
 * @param array  $copy    What is known of the copy; its 'source' and 'pictures' count.
 * @param bool   $is_root Whether the text stands in a shadow root.
 * @return string '' if its tags do not end as they begin.
 */
function clean_text( $html, array $copy, $is_root ) {
	$clean = new \WP_HTML_Tag_Processor( wp_kses( $html, allowed_in_texts( $is_root ), array( 'https', 'http', 'mailto', 'tel' ) ) );
	while ( $clean->next_tag() ) {
		$href = $clean->get_attribute( 'href' );
		if ( is_string( $href ) ) {
			$clean->set_attribute( 'href', absolute( $href, $copy['source'] ) );
		}
		if ( 'IMG' === $clean->get_tag() ) {
			$clean->set_attribute( 'src', address_of_copy( (string) $clean->get_attribute( 'src' ), $copy ) );
		} elseif ( 'SOURCE' === $clean->get_tag() ) {
			$clean->set_attribute( 'srcset', srcset_of_copies( (string) $clean->get_attribute( 'srcset' ), $copy ) );
		}
	}
	// kses has written every ">" of an attribute as "&gt;", so the next one ends the tag.
	$html = preg_replace( '~<(?:img|source)\b[^>]*\bsrc(?:set)?=""[^>]*>~', '', $clean->get_updated_html() );
	return is_balanced( $html ) ? $html : '';
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
			if ( ! is_object( $fragment ) || ! in_array( (string) $lang, $copy['languages'], true ) || ! has_styles( $fragment->styles ?? null ) ) {
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
					'root'   => clean_text( $root, $copy, true ),
					'light'  => clean_text( $light, $copy, false ),
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
