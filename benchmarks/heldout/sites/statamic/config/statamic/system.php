<?php return ['locale' => 'en'];
