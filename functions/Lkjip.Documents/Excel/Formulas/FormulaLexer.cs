using System.Text.RegularExpressions;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Cuts a formula into its pieces.</summary>
internal static partial class FormulaLexer
{
    private static readonly string[] Kinds = ["text", "error", "ref", "number", "call", "table", "name", "op", "space"];

    /// <summary>The pieces; null when something cannot be read.</summary>
    public static List<FormulaToken>? Read(string formula)
    {
        var tokens = new List<FormulaToken>();
        for (var at = 0; at < formula.Length;)
        {
            var match = Piece().Match(formula, at);
            if (!match.Success || match.Index != at || match.Length == 0)
                return null;
            var kind = Kinds.First(name => match.Groups[name].Success);
            tokens.Add(new FormulaToken(kind, match.Value, kind == "ref" ? CellReference.Parse(match.Value) : null));
            at += match.Length;
        }

        return tokens;
    }

    [GeneratedRegex("""
        \G(?:
          (?<text>"(?:[^"]|"")*")
        | (?<error>\#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!))
        | (?<ref>(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{Nd}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?[0-9]+(?::\$?[A-Za-z]{1,3}\$?[0-9]+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]+:\$?[0-9]+)(?![\p{L}\p{Nd}_.(]))
        | (?<number>[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+)
        | (?<call>[\p{L}_][\p{L}\p{Nd}_.]*\()
        | (?<table>[\p{L}_][\p{L}\p{Nd}_.]*\[(?:[^\[\]]|\[[^\[\]]*\])*\])
        | (?<name>[\p{L}_\\][\p{L}\p{Nd}_.]*)
        | (?<op><>|<=|>=|[-+*/^&=<>(),%])
        | (?<space>\s+))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();
}
