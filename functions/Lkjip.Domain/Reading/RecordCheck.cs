namespace Lkjip.Domain.Reading;

/// <summary>A check of one record of the contract on its own, beyond the types of its properties.</summary>
internal abstract class RecordCheck
{
    /// <summary>Runs the check when the record is one it is about.</summary>
    public abstract void Run(object record, string place, ReadingLog log);

    /// <summary>Makes a check of the records of one type.</summary>
    public static RecordCheck Of<T>(Action<T, string, ReadingLog> check) => new Typed<T>(check);

    private sealed class Typed<T>(Action<T, string, ReadingLog> check) : RecordCheck
    {
        public override void Run(object record, string place, ReadingLog log)
        {
            if (record is T its)
                check(its, place, log);
        }
    }
}
