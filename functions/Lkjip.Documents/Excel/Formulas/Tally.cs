namespace Lkjip.Documents.Excel.Formulas;

/// <summary>What a run through numbers comes to.</summary>
internal struct Tally
{
    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>Their sum.</summary>
    public decimal Sum { get; private set; }

    /// <summary>The smallest; 0 when there was none.</summary>
    public decimal Least { get; private set; }

    /// <summary>The greatest; 0 when there was none.</summary>
    public decimal Most { get; private set; }

    /// <summary>Takes a number.</summary>
    public void Add(decimal number)
    {
        Least = Count == 0 || number < Least ? number : Least;
        Most = Count == 0 || number > Most ? number : Most;
        Sum += number;
        Count++;
    }
}
