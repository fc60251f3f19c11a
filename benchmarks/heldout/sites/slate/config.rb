set :markdown_engine, :redcarpet
