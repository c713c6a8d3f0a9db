namespace Lkjip.Documents.Workbooks;

/// <summary>The looks of cells, by their place in the styles of the workbook (gaya sel).</summary>
internal static class BookStyle
{
    /// <summary>Plain and locked.</summary>
    public const int Plain = 0;

    /// <summary>The title of a sheet.</summary>
    public const int Title = 1;

    /// <summary>The title of a table.</summary>
    public const int TableTitle = 2;

    /// <summary>A help text.</summary>
    public const int Help = 3;

    /// <summary>A heading.</summary>
    public const int Header = 4;

    /// <summary>The name of a row.</summary>
    public const int Label = 5;

    /// <summary>Computed text.</summary>
    public const int Computed = 6;

    /// <summary>A computed number.</summary>
    public const int ComputedNumber = 7;

    /// <summary>Text to be typed.</summary>
    public const int Text = 8;

    /// <summary>A number to be typed.</summary>
    public const int Number = 9;

    /// <summary>Money to be typed.</summary>
    public const int Money = 10;

    /// <summary>A heading of what must be filled.</summary>
    public const int RequiredHeader = 11;

    /// <summary>A paragraph.</summary>
    public const int Paragraph = 12;

    /// <summary>The name of a row of the first level of a tree.</summary>
    public const int StrongLabel = 13;

    /// <summary>The styles part.</summary>
    public const string Xml =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="7"><font><sz val="10"/><color rgb="FF1B2228"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="16"/><color rgb="FF1B4F7D"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="12"/><color rgb="FF1B2228"/><name val="Calibri"/><family val="2"/></font><font><i/><sz val="10"/><color rgb="FF55606A"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="10"/><color rgb="FF1B4F7D"/><name val="Calibri"/><family val="2"/></font><font><sz val="10"/><color rgb="FF55606A"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="10"/><color rgb="FF1B2228"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F0F7"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F0"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFEF5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FFC3CACC"/></left><right style="thin"><color rgb="FFC3CACC"/></right><top style="thin"><color rgb="FFC3CACC"/></top><bottom style="thin"><color rgb="FFC3CACC"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="14"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="4" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="5" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="5" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="5" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="4" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="4" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" vertical="top"/><protection locked="0"/></xf><xf numFmtId="3" fontId="0" fillId="4" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" vertical="top"/><protection locked="0"/></xf><xf numFmtId="0" fontId="6" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="6" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;
}
