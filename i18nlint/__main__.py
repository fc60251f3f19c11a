from i18nlint.cli import main

if __name__ == "__main__":
    main()
