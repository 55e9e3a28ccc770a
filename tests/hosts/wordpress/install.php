<?php
// Installs WordPress into an empty database and writes one post, as an author does: the address of a figure, on a line.
// Arguments: the blog's address, the figure's address. Prints the post's address last.
[, $blog, $figure] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($blog, PHP_URL_HOST) . ':' . parse_url($blog, PHP_URL_PORT);
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A blog made by WordPress', 'author', 'author@example.org', false, '', 'secret');
$post = wp_insert_post([
    'post_title' => 'By its address alone',
    'post_status' => 'publish',
    'post_author' => 1,
    'post_content' => "What the archive does not know:\n\n$figure\n\nAnd on with the post.",
]);
echo "\n", "$blog/?p=$post";
