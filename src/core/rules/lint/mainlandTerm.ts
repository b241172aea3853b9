/** Terms of mainland China that have another word in Taiwan. */
export const MAINLAND_TERM =
  /數據|軟件|硬件|默認|信息|網絡|用戶|服務器|打印|單元格|文件夾|視頻|賬|登錄名|激活|程序員|質量|字符|界面|鏈接|賦值/u;
