<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<aside><?php do_action( 'test_sidebar' ); ?></aside>
<main>
<?php
while ( have_posts() ) {
	the_post();
	the_title( '<h1>', '</h1>' );
	is_singular() ? the_content() : the_excerpt();
}
?>
</main>
<?php wp_footer(); ?>
</body>
</html>
