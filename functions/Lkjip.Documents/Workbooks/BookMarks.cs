namespace Lkjip.Documents.Workbooks;

/// <summary>The hidden words by which an uploaded workbook is understood, wherever its rows and columns have gone (penanda buku kerja).</summary>
internal static class BookMarks
{
    /// <summary>The first cell of the hidden sheet.</summary>
    public const string Book = "lkjip-buku-kerja";

    /// <summary>The form of the workbook; another one is not read.</summary>
    public const string Format = "1";

    /// <summary>Begins a table: its id follows.</summary>
    public const string Table = "#tabel ";

    /// <summary>Begins single fields: the id of the table and the key of its row follow.</summary>
    public const string Record = "#rekaman ";

    /// <summary>Begins the row that names the columns.</summary>
    public const string Columns = "#kolom";

    /// <summary>Ends a table.</summary>
    public const string End = "#akhir";

    /// <summary>The column of the values of single fields.</summary>
    public const string Value = "nilai";

    /// <summary>Begins what the cells held at the download.</summary>
    public const string Before = "#semula";

    /// <summary>The name of the hidden sheet.</summary>
    public const string DataSheet = "_data";

    /// <summary>The name of the hidden sheet of choices.</summary>
    public const string ChoiceSheet = "_pilihan";

    /// <summary>The name of the sheet that says how to fill the workbook.</summary>
    public const string HelpSheet = "Petunjuk";
}
