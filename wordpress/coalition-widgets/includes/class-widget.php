<?php
/**
 * The widget for sidebars of classic themes.
 *
 * @package Coalition_Widgets
 */

namespace Coalition_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * One section of the data file in a sidebar.
 */
class Widget extends \WP_Widget {

	/**
	 * Names the widget.
	 */
	public function __construct() {
		parent::__construct(
			'coalition_widgets',
			__( 'Coalition', 'coalition-widgets' ),
			array( 'description' => __( 'A section of the coalition.', 'coalition-widgets' ) )
		);
	}

	/**
	 * Shows the widget.
	 *
	 * @param array $args     What the theme puts around it.
	 * @param array $instance What the form has set.
	 */
	public function widget( $args, $instance ) {
		$html = widget_html( tag_of( $instance['widget'] ?? '' ), $instance );
		// the theme's own markup, and a widget whose parts are escaped or cleaned.
		echo $args['before_widget'] . $html . $args['after_widget']; // phpcs:ignore WordPress.Security.EscapeOutput
	}

	/**
	 * The form of the widget.
	 *
	 * @param array $instance What it has set before.
	 */
	public function form( $instance ) {
		echo '<p><label for="' . esc_attr( $this->get_field_id( 'widget' ) ) . '">' . esc_html__( 'Section:', 'coalition-widgets' ) . '</label> ';
		echo '<select class="widefat" id="' . esc_attr( $this->get_field_id( 'widget' ) ) . '" name="' . esc_attr( $this->get_field_name( 'widget' ) ) . '">';
		foreach ( array_keys( widgets() ) as $tag ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $tag ), selected( $tag, $instance['widget'] ?? '', false ), esc_html( widget_title( $tag ) ) );
		}
		echo '</select></p><p><label for="' . esc_attr( $this->get_field_id( 'lang' ) ) . '">' . esc_html__( 'Language (empty: that of the page):', 'coalition-widgets' ) . '</label> ';
		printf( '<input class="widefat" dir="ltr" id="%s" name="%s" value="%s"></p>', esc_attr( $this->get_field_id( 'lang' ) ), esc_attr( $this->get_field_name( 'lang' ) ), esc_attr( $instance['lang'] ?? '' ) );
		return '';
	}

	/**
	 * Checks what the form has sent.
	 *
	 * @param array $new_instance What was sent.
	 * @param array $old_instance What was set before.
	 */
	public function update( $new_instance, $old_instance ) {
		$lang = trim( (string) ( $new_instance['lang'] ?? '' ) );
		return array(
			'widget' => tag_of( (string) ( $new_instance['widget'] ?? '' ) ),
			'lang'   => is_language_tag( $lang ) ? $lang : '',
		);
	}
}

add_action(
	'widgets_init',
	function () {
		register_widget( __NAMESPACE__ . '\Widget' );
	}
);
